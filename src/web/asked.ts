/** Asked: what is known of a request before the API sees it. */
import type { Caller } from './caller.js'

export interface Asked {
  readonly caller: Caller
}

/** For what huiwu asks itself, in this process: it may read, and nothing else. */
export const ASKED_IN_PROCESS: Asked = {
  caller: { name: 'huiwu', scopes: new Set(['read']), refused: false },
}
