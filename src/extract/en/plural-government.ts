/** The governments of X and Y: states in a list whose noun says that their governments are meant. */
import { toGovernmentName } from './government-name.js'
import type { Party } from './sentence-view.js'
import type { Token } from './token.js'

/** The parties, with governments for states where the words from `at` on speak of governments. */
export function pluralGovernments(tokens: readonly Token[], at: number, parties: readonly Party[]): readonly Party[] {
  const noun = tokens.slice(at, (parties.at(-1)?.to ?? at) + 1).some((t) => t.key === 'governments')
  if (!noun) return parties
  return parties.map((p) =>
    p.body?.kind === 'state' && p.person === null
      ? { ...p, body: { name: toGovernmentName(p.body.name), kind: 'government' as const, iso: p.body.iso } }
      : p,
  )
}
