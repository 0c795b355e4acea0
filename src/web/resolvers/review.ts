/** Resolvers of Doubt, and of the fields of Query that serve review: doubts, mergePreview. */
import type { Doubt as DoubtRow } from '../../link/doubt.js'
import { type DoubtFilter, type DoubtKey, listDoubts as readDoubts } from '../../store/read/list-doubts.js'
import { type MergePreview as Preview, previewMerge } from '../../store/read/preview-merge.js'
import type { Context } from '../graphql/context.js'
import { MAX_PAGE, type PageArguments, toConnection } from '../read/connection.js'
import { fromCursor } from '../read/cursor.js'
import { checkIds } from './check-decision.js'
import { findNode } from './search.js'

type DoubtArguments = PageArguments & {
  readonly filter?: { readonly [Field in keyof DoubtFilter]?: DoubtFilter[Field] | null } | null
}

/** Scores are at most 1. Cursors hold no fractions, so the score is text there. */
const FIRST = ['2', ''] as const

export const Doubt = {
  /** A person or meeting that went in the meantime is left out. */
  async about({ about }: DoubtRow, _args: object, context: Context) {
    const nodes = await Promise.all(about.map((id) => findNode(id, context)))
    return nodes.filter((node) => node !== null)
  },
}

export const MergePreview = {
  people: ({ sides }: Preview) => sides,
  async sharedMeetings({ sharedMeetings }: Preview, _args: object, { meetingById }: Context) {
    const meetings = await Promise.all(sharedMeetings.slice(0, MAX_PAGE).map((id) => meetingById.load(id)))
    return meetings.filter((meeting) => meeting !== null)
  },
  comparisons: ({ verdicts }: Preview) => verdicts,
}

export const MergeSide = {
  person: ({ person }: { person: string }, _args: object, { personById }: Context) => personById.load(person),
}

/** Query.doubts. */
export function listDoubts(args: DoubtArguments, { store }: Context) {
  const { kind, about, leastScore } = args.filter ?? {}
  const filter = { ...(kind && { kind }), ...(about && { about }), ...(leastScore && { leastScore }) }
  const [score, id] = fromCursor<readonly [string, string]>(args.after, FIRST)
  const after: DoubtKey = [Number(score), id]
  return toConnection<DoubtRow>(args, {
    read: async (limit) => (await readDoubts(store, filter, { limit, after })).doubts,
    count: async () => (await readDoubts(store, filter, { limit: 0 })).total,
    toKey: (doubt) => [String(doubt.score), doubt.id],
  })
}

/** Query.mergePreview. */
export function showMerge({ people }: { people: readonly string[] }, { store }: Context): Promise<Preview> {
  return previewMerge(store, checkIds(people, 'people'))
}
