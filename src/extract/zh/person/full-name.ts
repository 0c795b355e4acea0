/**
 * Full names: the fullest form of each name that an article uses: 约翰·麦基 for 麦基, 吴国春 for 吴书记.
 */
import { isMiddleDot } from '../lexicon/name-character.js'
import type { Party } from '../party/party.js'

/** The name in the characters of the article, where the rules read it in simplified ones (迟海昇). */
export function asWritten(name: string, party: Party, original: string): string {
  if (party.person === null || party.person.name !== name) return name
  const { start } = party.person
  const written = original.slice(start, start + name.length)
  return written.includes(' ') ? name : written
}

/** Each name with the fullest form of it that occurs. */
export function canonicalNames(names: ReadonlySet<string>): Map<string, string> {
  const parts = new Map(Array.from(names, (name) => [name, splitName(name)]))
  // Only names of several parts are fuller than others; each is looked up by its parts.
  const byPart = new Map<string, string[]>()
  for (const [name, own] of parts) {
    if (own.length > 1) for (const part of new Set(own)) byPart.set(part, [...(byPart.get(part) ?? []), name])
  }
  const canonical = new Map<string, string>()
  for (const [name, own] of parts) {
    let fullest = name
    for (const other of byPart.get(own[0] ?? '') ?? []) {
      if (other.length > fullest.length && own.every((part) => parts.get(other)?.includes(part))) fullest = other
    }
    canonical.set(name, fullest)
  }
  return canonical
}

/** The parts of a dotted or spaced name, in small letters. */
function splitName(name: string): string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of name.toLowerCase()) {
    if (isMiddleDot(letter.charCodeAt(0)) || letter === ' ') {
      if (part !== '') parts.push(part)
      part = ''
    } else part += letter
  }
  if (part !== '') parts.push(part)
  return parts
}

/** The latest full name before, else the first after, that has the surname, preferring one with the same title. */
export function findBySurname(
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
