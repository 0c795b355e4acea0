/** Checks what a client sends with a decision: who decides, why, and on whom. */
import { HuiwuError } from '../../errors.js'
import type { Grounds } from '../../store/decide/decisions.js'
import type { Context } from '../graphql/context.js'

export interface GroundsInput {
  readonly reason: string
  readonly author?: string | null
}

const MOST_PEOPLE = 20
const LONGEST_REASON = 2_000
export const LONGEST_NAME = 200

/** The author is the key's name where the client gives none. Throws BAD_USER_INPUT for an empty or a long text. */
export function toGrounds({ reason, author }: GroundsInput, { caller }: Context): Grounds {
  return {
    author: checkLength(author ?? caller.name ?? '', 'grounds.author', LONGEST_NAME),
    reason: checkLength(reason, 'grounds.reason', LONGEST_REASON),
    at: new Date().toISOString(),
  }
}

/** Each id once. Throws BAD_USER_INPUT unless there are 2 to 20. */
export function checkIds(ids: readonly string[], field: string): string[] {
  const unique = [...new Set(ids)]
  if (unique.length >= 2 && unique.length <= MOST_PEOPLE) return unique
  throw new HuiwuError('BAD_USER_INPUT', `${field}: expected 2 to ${MOST_PEOPLE} ids, but got ${unique.length}.`)
}

/** Without blanks around it. Throws BAD_USER_INPUT for an empty text or one longer than `longest` code units. */
export function checkLength(text: string, field: string, longest: number): string {
  const trimmed = text.trim()
  if (trimmed.length >= 1 && trimmed.length <= longest) return trimmed
  throw new HuiwuError('BAD_USER_INPUT', `${field}: expected 1 to ${longest} characters, but got ${trimmed.length}.`)
}
