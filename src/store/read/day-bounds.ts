/** Day bounds: days that meetings must overlap, as a client gives them and as statements take them. */

/** YYYY-MM-DD; null: any. Where one is given, undated meetings are left out. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** Always texts, so that Neo4j plans a statement once. Where only `to` is given, no day is as early as undated. */
export function toBounds({ from, to }: Days): { from: string; to: string } {
  return { from: from ?? (to === null ? '' : '0000-00-01'), to: to ?? '9999-99-99' }
}
