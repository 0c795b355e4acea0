/** Nearby: the state and the body that the sentence naming a person first holds, for titles that tell neither. */
import { capitals } from './lexicon.js'
import type { BodyName } from './mention.js'
import type { Person } from './people.js'
import type { Reading, ReadSentence } from './reading.js'
import type { Setting } from './setting.js'
import { findOtherStates } from './setting.js'
import type { Token } from './token.js'

/** How far back, in tokens, a body is searched for. */
const REACH = 60
/** Seats of international bodies: who is met there need not be of the state. */
const SEATS = /^(?:BE|AT|CH|US|GB|FR|IT|ET|KE)$/

/** Bodies by each word of their names, the publisher's first; no states. */
export function findBodies({ sentences }: Reading, { home }: Setting): ReadonlyMap<string, BodyName> {
  const byWord = new Map<string, BodyName>()
  const named = sentences.flatMap(({ mentions }) => mentions.flatMap((m) => (m.kind === 'body' ? [m.body] : [])))
  for (const body of new Set([...(home === null ? [] : [home]), ...named])) {
    if (body.kind === 'state') continue
    for (const word of body.name.split(' ')) if (!byWord.has(word)) byWord.set(word, body)
  }
  return byWord
}

/** In Kenya, she met Minister X; travelled to Nairobi, where she met Minister X: the only state of each sentence. */
export function findNearStates(reading: Reading, home: BodyName | null): (person: Person) => string | null {
  const found = new Map<ReadSentence, string | null>()
  return (person) => {
    const read = reading.sentences[findFirst(person)?.sentence ?? -1]
    if (read === undefined) return null
    const known = found.get(read)
    if (known !== undefined) return known
    const iso = findOnlyState(read, home)
    found.set(read, iso)
    return iso
  }
}

function findOnlyState(read: ReadSentence, home: BodyName | null): string | null {
  const [only, ...more] = findOtherStates(read.mentions, home)
  if (only !== undefined) return more.length === 0 ? only : null
  const iso = findCapital(read.sentence.tokens)
  return iso === home?.iso ? null : iso
}

/**
 * Waterton President X, in an article on the University of Waterton: the body whose short name stands before the title.
 * visited the University of Lund and met with President X: the body named last before X, where no person holds it.
 */
export function findNearBody(reading: Reading, person: Person, bodies: ReadonlyMap<string, BodyName>): BodyName | null {
  const first = findFirst(person)
  const read = reading.sentences[first?.sentence ?? -1]
  if (first === undefined || read === undefined) return null
  const { from, titles } = first.mention
  const word = read.sentence.tokens[from - 1]
  const named = word?.shape === 'capital' && titles.length > 0 ? bodies.get(word.text) : undefined
  if (named !== undefined) return named
  for (let i = from - 1; i > from - REACH; i--) {
    const mention = read.view.mentionAt.get(i)
    if (mention?.kind !== 'body' || mention.body.kind === 'state' || mention.to > from) continue
    return /^(?:university|school|research|company|hospital)$/.test(mention.body.kind) ? mention.body : null
  }
  return null
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
