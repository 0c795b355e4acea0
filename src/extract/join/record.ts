/**
 * Records of one article in two languages become one.
 *
 * Whoever and whatever both name stands once, under the name in the language of most text, with all forms in `names`.
 */
import type {
  ExtractedOrganization,
  ExtractedPerson,
  ExtractedPosition,
  ExtractionRecord,
  Language,
  Span,
} from '../../model.js'
import { toBodyKey, toStateOf } from './body.js'
import { joinMeetings } from './meeting.js'
import { pairOrganizations } from './organization.js'
import { pairPeople } from './person.js'
import { rename } from './renaming.js'
import { compareTitles } from './title.js'

/** What both records state of `text`; `main` is the language of most of it. */
export function joinRecords(
  zh: ExtractionRecord,
  en: ExtractionRecord,
  text: string,
  main: Language,
): ExtractionRecord {
  const people = pairPeople(zh, en)
  const bodies = pairOrganizations(zh, en, people, text)
  const swap = (pairs: ReadonlyMap<string, string>) => new Map([...pairs].map(([a, b]) => [b, a]))
  const [own, other] = main === 'zh' ? [zh, rename(en, swap(people), swap(bodies))] : [en, rename(zh, people, bodies)]
  const positions = joinPositions(own, other)
  const meetings = joinMeetings(own.meetings, other.meetings)
  const used = new Set([
    ...positions.map((p) => p.organization),
    ...meetings.flatMap((m) => m.participants.map((p) => p.organization)),
  ])
  const parents = new Map(other.organizations.map((o) => [o.name, o.parent]))
  const organizations = joinNamed<ExtractedOrganization>(own.organizations, other.organizations).map((o) =>
    o.parent === null ? { ...o, parent: parents.get(o.name) ?? null } : o,
  )
  return {
    ...own,
    people: joinNamed<ExtractedPerson>(own.people, other.people),
    // A body that only a title implied, where the other language tells it in full, is no longer of use.
    organizations: organizations.filter((o) => o.mentions.length > 0 || used.has(o.name)),
    positions,
    meetings,
  }
}

interface Named {
  readonly name: string
  readonly names: readonly string[]
  readonly mentions: readonly Span[]
  readonly confidence: number
}

function joinNamed<T extends Named>(own: readonly T[], other: readonly T[]): T[] {
  const byName = new Map(own.map((item) => [item.name, item]))
  for (const item of other) {
    const same = byName.get(item.name)
    byName.set(item.name, same === undefined ? item : uniteNamed(same, item))
  }
  return [...byName.values()]
}

function uniteNamed<T extends Named>(own: T, other: T): T {
  return {
    ...own,
    names: [...new Set([...own.names, ...other.names])],
    mentions: [...own.mentions, ...other.mentions].sort((a, b) => a[0] - b[0]),
    confidence: Math.max(own.confidence, other.confidence),
  }
}

/** A post told in both languages stands once; days that only one of them gives are kept. */
function joinPositions(own: ExtractionRecord, other: ExtractionRecord): ExtractedPosition[] {
  const positions = [...own.positions]
  for (const position of other.positions) {
    const at = positions.findIndex((p) => p.person === position.person && isSamePost(p, position, own.language))
    const same = positions[at]
    if (same === undefined) positions.push(position)
    else
      positions[at] = {
        ...same,
        organization: same.organization ?? position.organization,
        since: same.since ?? position.since,
        until: same.until ?? position.until,
      }
  }
  return positions
}

function isSamePost(own: ExtractedPosition, other: ExtractedPosition, language: Language): boolean {
  const [zh, en] = language === 'zh' ? [own, other] : [other, own]
  if (compareTitles(zh.title, zh.organization, en.title) !== 'same') return false
  if (zh.organization === null || en.organization === null || zh.organization === en.organization) return true
  const [a, b] = [toBodyKey(zh.organization), toBodyKey(en.organization)]
  return a === b || (toStateOf(a) !== null && toStateOf(a) === toStateOf(b))
}
