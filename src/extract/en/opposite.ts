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
import type { Person } from './people.js'
import type { Party } from './sentence-view.js'
import type { Setting } from './setting.js'

const ROUNDS = 3

/** Tells people without a state whom they faced, and gives them the publisher's state where they faced another. */
export function tellOpposites(occasions: readonly (readonly Occasion[])[], setting: Setting): void {
  const pairs = occasions.flat().flatMap(findPairs)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [a, b] of pairs) {
      face(a, b.iso, setting)
      face(b, a.iso, setting)
    }
  }
}

function face(person: Person, iso: string | null, { home, publishedOn }: Setting): void {
  if (iso === null || person.iso !== null) return
  person.facedIsos.add(iso)
  const homeIso = home?.iso ?? null
  if (homeIso !== null && iso !== homeIso && mayServe(person, homeIso, publishedOn)) person.iso = homeIso
}

/** Whether the person has titles of a state, none of them of a body, all of which the state knows and no other holds. */
function mayServe({ titles }: Person, iso: string, day: string | null): boolean {
  const posts = titles.filter((t) => t.implies !== 'honor')
  const isFree = (t: TitlePhrase) =>
    t.body === null &&
    /^(?:state|government)$/.test(t.implies) &&
    hasPost(iso, t.head) &&
    (day === null || !hasIncumbent(t.title, iso, day))
  return posts.length > 0 && posts.every(isFree)
}

/** Everybody named on one side with everybody on the other. */
function findPairs({ subjects, objects, open }: Occasion): [Person, Person][] {
  if (open) return []
  const [left, right] = objects.length > 0 ? [subjects, objects] : [subjects.slice(0, 1), subjects.slice(1)]
  if (objects.length === 0 && subjects.length !== 2) return []
  return toPeople(left).flatMap((a) => toPeople(right).map((b): [Person, Person] => [a, b]))
}

function toPeople(parties: readonly Party[]): Person[] {
  return parties.flatMap(({ person }) => (person === null ? [] : [person]))
}
