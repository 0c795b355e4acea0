/**
 * List mates: Egyptian President X and Foreign Minister Y are both of Egypt.
 *
 * A title without a body takes the state of the person named right before it in a list.
 */
import { states } from './lexicon.js'
import type { BodyName, Mention, PersonMention, TitlePhrase } from './mention.js'
import type { Token } from './token.js'

/** Egyptian President X and Foreign Minister Y: the second is of Egypt too. */
export function inheritBodies(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  let before: PersonMention | undefined
  return mentions.map((mention) => {
    if (mention.kind !== 'person') return mention
    const source = before !== undefined && isNextInList(tokens, before.to, mention.from) ? before : undefined
    const body = source?.titles.find((t) => t.body !== null)?.body ?? null
    const inherits = (t: TitlePhrase) =>
      t.body === null && (t.implies === 'government' || t.implies === 'state') && t.head !== 'Secretary'
    const lacks = mention.iso === null && mention.titles.length > 0 && mention.titles.every(inherits)
    const shared = source === undefined || body === null ? null : toShared(source, body)
    if (source !== undefined && shared !== null && lacks && source.titles.some((t) => t.implies !== 'honor')) {
      const titles = mention.titles.map((t) => ({ ...t, body: shared }))
      before = { ...mention, titles, iso: source.iso }
    } else before = mention
    return before
  })
}

/** What the next of a list shares: the state, or a body that has a government (Palestinian Authority), but no office. */
function toShared({ iso }: PersonMention, body: BodyName): BodyName | null {
  const state = states.get(iso ?? body.iso ?? '')
  if (state !== undefined) return { name: state.name, kind: 'state', iso: state.iso }
  return body.kind === 'government' && /Authority$/.test(body.name) ? body : null
}

function isNextInList(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from < 4 && to > from && tokens.slice(from, to).every((t) => /^(?:,|and|the|&|;|his|her)$/.test(t.key))
}
