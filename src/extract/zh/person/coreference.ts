/**
 * Coreference: decides which names of an article mean one person.
 *
 * 麦基 is 约翰·麦基, 吴书记 the 吴国春 who is 书记, 安德烈校长 the 安德烈 named before. Takes the parties of all sentences
 * in order; gives each party with a person that person's canonical name, and for each person what the article says.
 */
import type { Aliases } from '../organization/alias.js'
import { resolveAlias } from '../organization/alias.js'
import type { Organization } from '../organization/organization.js'
import type { Party, Post } from '../party/party.js'
import { representedBody } from '../party/represented-body.js'
import { adoptBodies } from './bare-title.js'
import { asWritten, canonicalNames, findBySurname } from './full-name.js'

export interface Person {
  readonly name: string
  readonly names: Set<string>
  readonly mentions: [number, number][]
  readonly posts: Post[]
  /** The body that the person represents by the first title that tells one. */
  body: { body: Organization; title: string | null } | null
  /** Whether every form is a Han name of two or three characters, as people of this state mostly have. */
  han: boolean
}

/** The persons of an article, and which of them each party names. */
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
    const end = party.surname && name === undefined ? party.end : party.person.nameEnd
    person.mentions.push([party.person.start, end])
    if (party.person.script !== 'han' || party.person.name.length > 3) person.han = false
    person.posts.push(...party.posts.map((post) => withFullBody(post, aliases)))
    if (person.body === null || person.body.title === null) person.body = representedBody(party, aliases) ?? person.body
    personOf.set(party, person)
    seen.push(party)
  }
  for (const person of people.values()) adoptBodies(person)
  return { people: [...people.values()], personOf }
}

function withFullBody(post: Post, aliases: Aliases): Post {
  return post.body === null ? post : { ...post, body: resolveAlias(post.body, aliases) }
}

function createPerson(name: string): Person {
  return { name, names: new Set([name]), mentions: [], posts: [], body: null, han: true }
}
