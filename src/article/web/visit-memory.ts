/** Visit memory: what is known of addresses that were read before, so that unchanged ones cost their hosts little. */
import type { Validators } from './fetch-document.js'

export interface Visit extends Validators {
  /** As the feed that named the address gave it; null where none did. */
  readonly version: string | null
  /** It led to other addresses, and was no article itself. */
  readonly isList: boolean
}

export interface VisitMemory {
  /** The visit whose outcome is still held; null where there is none, so that the address must be read in full. */
  recall(address: string): Promise<Visit | null>
  /** Called once what was read is safe. `articleId`: null where there was none to read. */
  remember(address: string, visit: Visit, articleId: string | null): void
  /** Called for an article that is as it was, in place of reading it again. */
  pass(address: string): void
}

/** For those who keep nothing. */
export const NO_MEMORY: VisitMemory = {
  recall: async () => null,
  remember: () => undefined,
  pass: () => undefined,
}
