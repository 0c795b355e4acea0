/** Nearby: the state and the body that the sentence naming a person first holds, for titles that tell neither. */
import { capitals } from './lexicon.js'
import type { BodyName } from './mention.js'
import type { Person } from './people.js'
import type { Reading } from './reading.js'
import type { Setting } from './setting.js'
import { findOtherStates } from './setting.js'
import type { Token } from './token.js'

/** Seats of international bodies: who is met there need not be of the state. */
const SEATS = /^(?:BE|AT|CH|US|GB|FR|IT|ET|KE)$/

/** The bodies that the article names, its publisher first, but no states. */
export function findBodies({ sentences }: Reading, { home }: Setting): BodyName[] {
  const named = sentences.flatMap(({ mentions }) => mentions.flatMap((m) => (m.kind === 'body' ? [m.body] : [])))
  const bodies = new Map([...(home === null ? [] : [home]), ...named].map((body) => [body.name, body]))
  return [...bodies.values()].filter((body) => body.kind !== 'state')
}

/** In Kenya, she met Minister X; travelled to Nairobi, where she met Minister X: the only state of that sentence. */
export function findNearState(reading: Reading, person: Person, home: BodyName | null): string | null {
  const read = reading.sentences[findFirst(person)?.sentence ?? -1]
  if (read === undefined) return null
  const [only, ...more] = findOtherStates(read.mentions, home)
  if (only !== undefined) return more.length === 0 ? only : null
  const iso = findCapital(read.sentence.tokens)
  return iso === home?.iso ? null : iso
}

/**
 * Waterton President X, in an article on the University of Waterton: the body whose short name stands before the title.
 * visited the University of Lund and met with President X: the body named last before X, where no person holds it.
 */
export function findNearBody(reading: Reading, person: Person, bodies: readonly BodyName[]): BodyName | null {
  const first = findFirst(person)
  const word = reading.sentences[first?.sentence ?? -1]?.sentence.tokens[(first?.mention.from ?? 0) - 1]
  const short = word?.shape === 'capital' && (first?.mention.titles.length ?? 0) > 0 ? word.text : undefined
  const named = short === undefined ? undefined : bodies.find((b) => b.name.split(' ').includes(short))
  if (named !== undefined) return named
  const mentions = reading.sentences[first?.sentence ?? -1]?.mentions ?? []
  // Only the last few: a list of thousands of names must not cost its square.
  const before = mentions.filter((m) => m.to <= (first?.mention.from ?? 0) && m.kind === 'body').slice(-3)
  const free = before.filter((m) => !mentions.some((o) => o.kind === 'person' && o.from <= m.from && o.to >= m.to))
  const last = free.findLast((m) => m.kind === 'body' && m.body.kind !== 'state')
  const isPlace = last?.kind === 'body' && /^(?:university|school|research|company|hospital)$/.test(last.body.kind)
  return isPlace ? last.body : null
}

function findFirst(person: Person): Person['mentions'][number] | undefined {
  return person.mentions.find((m) => m.sentence >= 0)
}

/** The state whose capital opens the sentence, or is travelled to. */
function findCapital(tokens: readonly Token[]): string | null {
  for (const [at, token] of tokens.entries()) {
    const opens = at === 0 && token.key === 'in'
    if (!opens && !(token.key === 'to' && /^travell?ed$|^trip$|^visit$/.test(tokens[at - 1]?.key ?? ''))) continue
    const iso = capitals.findAt(tokens, at + 1)?.value
    if (iso !== undefined && !SEATS.test(iso)) return iso
  }
  return null
}
