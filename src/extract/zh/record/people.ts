/**
 * People of the record: persons with their mentions, and the posts that the text gives them.
 */
import type { ExtractedPerson, ExtractedPosition } from '../../../model.js'
import { TITLE_AFTER_NAME } from '../party/title-after-name.js'
import type { Person } from '../person/coreference.js'

/** A person with every form of the name; a person with a post is surer than one without. */
export function toPerson(person: Person): ExtractedPerson {
  return {
    name: person.name,
    names: [person.name, ...[...person.names].filter((name) => name !== person.name)],
    mentions: person.mentions,
    confidence: person.posts.length > 0 ? 0.97 : 0.85,
    rule: 'zh/person-name/lattice',
  }
}

/** The posts of a person, each once: one without a body is left out where the same title has one. */
export function toPositions(person: Person): ExtractedPosition[] {
  const seen = new Map<string, ExtractedPosition>()
  for (const post of person.posts) {
    if (post.holder === 'honor') continue
    const organization = post.body?.name ?? null
    const key = `${post.title}|${organization ?? ''}`
    if (seen.has(key)) continue
    const same = [...seen.values()].find(
      (other) =>
        other.title === post.title &&
        (other.organization === null || organization === null || post.rule === TITLE_AFTER_NAME),
    )
    if (same && same.organization !== null) continue
    seen.set(key, {
      person: person.name,
      title: post.title,
      organization,
      status: post.status,
      since: null,
      until: null,
      evidence: [post.start, post.end],
      confidence: organization === null ? 0.6 : 0.9,
      rule: post.rule,
    })
  }
  return [...seen.values()]
}
