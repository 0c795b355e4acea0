/**
 * Opposites: who met a minister of another state is not of that state himself.
 *
 * External Affairs Minister X met the Foreign Minister of Sri Lanka, in a release of India's ministry: X is of India.
 * The rule goes from the people whose state is written to those whom they met, and from these on to others.
 */
import { hasIncumbent } from './incumbent.js'
import { hasPost } from './lexicon.js'
import type { TitlePhrase } from './mention.js'
import type { Occasion } from './occasion.js'
import { readParties } from './party.js'
import type { Person } from './people.js'
import type { Reading } from './reading.js'
import type { Party, SentenceView } from './sentence-view.js'
import type { Setting } from './setting.js'
import { readFirstSubject } from './subject.js'

const ROUNDS = 3

/** Tells people without a state whom they faced, and gives them the publisher's state where they faced another. */
export function tellOpposites(reading: Reading, occasions: readonly (readonly Occasion[])[], setting: Setting): void {
  for (const { view } of reading.sentences) for (const [person, iso] of findTravellers(view)) face(person, iso, setting)
  const pairs = occasions.flat().flatMap(findPairs)
  const mates = reading.sentences.flatMap(({ view }) => findCompanions(view))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [a, b] of pairs) {
      face(a.person, toIso(b), setting)
      face(b.person, toIso(a), setting)
    }
    for (const [one, leader] of mates) if (isUntold(one)) one.iso ??= leader.iso
  }
}

function face(person: Person | null, iso: string | null, { home, publishedOn }: Setting): void {
  if (person === null || iso === null || person.iso !== null) return
  person.facedIsos.add(iso)
  const homeIso = home?.iso ?? null
  if (homeIso !== null && iso !== homeIso && mayServe(person, homeIso, publishedOn)) person.iso = homeIso
}

function isUntold({ titles }: Person): boolean {
  return titles.length > 0 && titles.every((t) => t.body === null)
}

/** Whether the person has titles of a state, none of them of a body, all of which the state knows and no other holds. */
function mayServe({ titles }: Person, iso: string, day: string | null): boolean {
  const posts = titles.filter((t) => t.implies !== 'honor')
  const isFree = (t: TitlePhrase) =>
    t.body === null &&
    t.status !== 'former' &&
    /^(?:state|government)$/.test(t.implies) &&
    hasPost(iso, t.head) &&
    (day === null || !hasIncumbent(t.title, iso, day))
  return posts.length > 0 && posts.every(isFree)
}

/** Minister X is on a visit to China; the Prime Minister arrived in Kenya: nobody travels so to his own state. */
function findTravellers(view: SentenceView): [Person, string][] {
  const { tokens } = view
  const found: [Person, string][] = []
  for (const [i, token] of tokens.entries()) {
    const at = /^(?:visited|visits|visiting)$/.test(token.key)
      ? i + 1
      : /^(?:visit|trip|travell?ed|arrived)$/.test(token.key) && /^(?:to|in)$/.test(tokens[i + 1]?.key ?? '')
        ? i + 2
        : undefined
    if (at === undefined) continue
    const mention = view.mentionAt.get(tokens[at]?.key === 'the' ? at + 1 : at)
    const iso =
      mention?.kind === 'body' && mention.body.kind === 'state' && mention.use !== 'adjective' ? mention.body.iso : null
    const [person, ...more] = toPeople(readFirstSubject(view, i))
    if (iso !== null && person !== undefined && more.length === 0) found.push([person, iso])
  }
  return found
}

function toPeople(parties: readonly Party[]): Person[] {
  return parties.flatMap(({ person }) => (person === null ? [] : [person]))
}

/** He was accompanied by Foreign Minister X: of the same state, where X's title tells none. */
function findCompanions(view: SentenceView): [Person, Person][] {
  const at = view.tokens.findIndex(
    (t, i) => /^(?:accompanied|assisted)$/.test(t.key) && view.tokens[i + 1]?.key === 'by',
  )
  if (at === -1) return []
  const [leader] = toPeople(readFirstSubject(view, at))
  return leader === undefined
    ? []
    : toPeople(readParties(view, at + 2).parties).map((one): [Person, Person] => [one, leader])
}

/** The state of a person, of whoever led the delegation, or of the body itself. */
function toIso({ person, leads, iso }: Party): string | null {
  return person?.iso ?? leads?.iso ?? iso
}

/** Everybody on one side with everybody on the other. */
function findPairs({ subjects, objects, open }: Occasion): [Party, Party][] {
  if (open || (objects.length === 0 && subjects.length !== 2)) return []
  const [left, right] = objects.length > 0 ? [subjects, objects] : [subjects.slice(0, 1), subjects.slice(1)]
  return left.flatMap((a) => right.map((b): [Party, Party] => [a, b]))
}
