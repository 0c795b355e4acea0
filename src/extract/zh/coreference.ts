/**
 * Coreference: decides which names of an article mean one person.
 *
 * 麦基 is 约翰·麦基, 吴书记 the 吴国春 who is 书记, 安德烈校长 the 安德烈 named before. Takes the parties of all sentences
 * in order; gives each party with a person that person's canonical name, and for each person what the article says.
 */

import { type Aliases, resolveAlias } from './alias.js'
import { isMiddleDot } from './name-character.js'
import type { Organization } from './organization-name.js'
import { CHINA, placeAsBody } from './organization-name.js'
import type { Party, Post } from './party.js'
import { representedBody } from './party.js'

export interface Person {
  readonly name: string
  readonly names: Set<string>
  readonly mentions: [number, number][]
  readonly posts: Post[]
  /** The body that the person represents by the first title that tells one. */
  body: { body: Organization; title: string | null } | null
}

export interface People {
  readonly people: readonly Person[]
  readonly personOf: ReadonlyMap<Party, Person>
}

/** Joins the persons of `parties`, which stand in the order of the text. */
export function joinPeople(parties: readonly Party[], aliases: Aliases, original: string): People {
  const people = new Map<string, Person>()
  const personOf = new Map<Party, Person>()
  const names = new Set(parties.flatMap((party) => (party.person && !party.surname ? [party.person.name] : [])))
  const canonical = canonicalNames(names)
  const seen: Party[] = []
  for (const party of parties) {
    if (party.person === null) continue
    const name = party.surname ? findBySurname(party, parties, canonical) : canonical.get(party.person.name)
    const whole = name ?? party.person.name + (party.posts[0]?.title ?? '')
    const person = people.get(whole) ?? createPerson(asWritten(whole, party, original))
    people.set(whole, person)
    person.names.add(asWritten(party.surname && name === undefined ? whole : party.person.name, party, original))
    if (party.person.alias) person.names.add(party.person.alias)
    const end = party.surname && name === undefined ? party.end : party.person.end
    person.mentions.push([party.person.start, end])
    person.posts.push(...party.posts.map((post) => withFullBody(post, aliases)))
    if (person.body === null || person.body.title === null) person.body = representedBody(party, aliases) ?? person.body
    personOf.set(party, person)
    seen.push(party)
  }
  for (const person of people.values()) adoptBodies(person)
  return { people: [...people.values()], personOf }
}

/** 习近平主席: a bare title after a name is the person's post of that kind told elsewhere, else that of the state. */
function adoptBodies(person: Person): void {
  for (const [index, post] of person.posts.entries()) {
    if (post.body !== null || post.rule !== 'zh/party/title-after-name') continue
    const same = person.posts.find((other) => other.body !== null && other.head.endsWith(post.head))
    const han = [...person.names].every((name) => /^\p{Script=Han}{2,3}$/u.test(name))
    const body = same?.body ?? (han ? NATIONAL_BODY[post.title]?.() : undefined) ?? post.fallback
    if (body === null) continue
    person.posts[index] = { ...post, title: same && same.title.endsWith(post.title) ? same.title : post.title, body }
    if (person.body === null || person.body.title === null) person.body = { body, title: post.title }
  }
}

/** What a bare title after a name means in news of the state. */
const congress = (): Organization => ({
  name: '全国人民代表大会常务委员会',
  kind: 'legislature',
  parent: '全国人民代表大会',
  written: '全国人大常委会',
  restored: true,
})

const NATIONAL_BODY: Readonly<Record<string, () => Organization>> = {
  委员长: congress,
  副委员长: congress,
  国务委员: () => ({ name: '国务院', kind: 'government', parent: null, written: '国务院', restored: true }),
  主席: () => placeAsBody(CHINA),
  总理: () => ({ name: '国务院', kind: 'government', parent: null, written: '国务院', restored: true }),
  总书记: () => ({ name: '中国共产党中央委员会', kind: 'party', parent: null, written: '中共中央', restored: true }),
}

function withFullBody(post: Post, aliases: Aliases): Post {
  return post.body === null ? post : { ...post, body: resolveAlias(post.body, aliases) }
}

/** The name in the characters of the article, where the rules read it in simplified ones (迟海昇). */
function asWritten(name: string, party: Party, original: string): string {
  if (party.person === null || party.person.name !== name) return name
  const { start } = party.person
  const written = original.slice(start, start + name.length)
  return written.includes(' ') ? name : written
}

function createPerson(name: string): Person {
  return { name, names: new Set([name]), mentions: [], posts: [], body: null }
}

/** Each name with the fullest form of it that occurs. */
function canonicalNames(names: ReadonlySet<string>): Map<string, string> {
  const canonical = new Map<string, string>()
  for (const name of names) {
    let fullest = name
    for (const other of names) {
      if (other.length > fullest.length && isFormOf(name, other)) fullest = other
    }
    canonical.set(name, fullest)
  }
  return canonical
}

/** Whether `short` is a part of the dotted or spaced name `full`. */
function isFormOf(short: string, full: string): boolean {
  const parts = splitName(full)
  if (parts.length < 2) return false
  const shortParts = splitName(short)
  return shortParts.every((part) => parts.some((whole) => whole.toLowerCase() === part.toLowerCase()))
}

function splitName(name: string): string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of name) {
    if (isMiddleDot(letter.charCodeAt(0)) || letter === ' ') {
      if (part !== '') parts.push(part)
      part = ''
    } else part += letter
  }
  if (part !== '') parts.push(part)
  return parts
}

/** The latest full name before, else the first after, that has the surname, preferring one with the same title. */
function findBySurname(
  party: Party,
  parties: readonly Party[],
  canonical: ReadonlyMap<string, string>,
): string | undefined {
  const surname = party.person?.name ?? ''
  const heads = new Set(party.posts.map((post) => post.head))
  let best: string | undefined
  let bestScore = -1
  for (const other of parties) {
    if (other === party || other.surname || other.person === null || !other.person.name.startsWith(surname)) continue
    if (other.person.name.length > 4 || other.person.script !== 'han') continue
    const before = other.start < party.start
    const titled = other.posts.some(
      (post) => heads.has(post.head) || [...heads].some((head) => post.head.endsWith(head)),
    )
    const score = (titled ? 4 : 0) + (before ? 2 : 0)
    if (score > bestScore || (score === bestScore && before)) {
      best = canonical.get(other.person.name)
      bestScore = score
    }
  }
  return bestScore >= 2 ? best : undefined
}
