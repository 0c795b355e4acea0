/**
 * Merging: joins occasions that are told twice (lead and detail), and leaves out visits that talks already tell.
 */
import type { Party } from '../party/party.js'
import { GOES } from './goes.js'
import type { Attendance, Occasion, Story } from './story.js'
import { shareRoot } from './visitor.js'

/** Occasions of the story, each once, in the order of the text. */
export function mergeOccasions(story: Story): Occasion[] {
  const merged: Occasion[] = []
  for (const occasion of story.occasions) {
    if (occasion.attendances.length === 0) continue
    const same = merged.findIndex((candidate) => isSame(story, candidate, occasion))
    const told = merged[same]
    if (told === undefined) merged.push(occasion)
    else merged[same] = merge(story, told, occasion)
  }
  return merged.filter((occasion) => hasTwoParties(occasion) && !isToldByTalks(story, occasion, merged))
}

/** An occasion with sides needs both; one of a single side is half a meeting, whose other half the text leaves out. */
function hasTwoParties({ attendances, rule }: Occasion): boolean {
  const sides = new Set(attendances.map(({ side }) => side))
  if (sides.has(null)) return true
  return sides.size > 1 || (rule.startsWith('zh/event') && attendances.length > 1)
}

function isSame(story: Story, a: Occasion, b: Occasion): boolean {
  if (a.kind !== b.kind || !datesAgree(a, b)) return false
  if (a.kind === 'ceremony' && a.word !== b.word) return false
  if (a.partOfDay !== null && b.partOfDay !== null && a.partOfDay !== b.partOfDay) return false
  const [names, others] = [principals(story, a), principals(story, b)]
  const shared = names.filter((name) => others.some((other) => isSameParty(story, name, other))).length
  return shared >= 2 || (shared >= 1 && (names.length === 1 || others.length === 1))
}

function datesAgree(a: Occasion, b: Occasion): boolean {
  if (a.date?.from == null || b.date?.from == null) return true
  return a.date.from <= (b.date.to ?? b.date.from) && b.date.from <= (a.date.to ?? a.date.from)
}

function principals(story: Story, occasion: Occasion): Party[] {
  const roles = occasion.attendances.filter(({ role }) => role === 'principal')
  const chosen = roles.length > 0 ? roles : occasion.attendances
  return chosen.map(({ party }) => party).filter((party) => story.nameOf(party) !== null)
}

/** The same person or body, or a body and a person who stands for it. */
function isSameParty(story: Story, a: Party, b: Party): boolean {
  if (story.nameOf(a) === story.nameOf(b)) return true
  if ((a.person === null) === (b.person === null)) return false
  const [body, other] = [story.bodyOf(a)?.name ?? '', story.bodyOf(b)?.name ?? '']
  return shareRoot(body, other)
}

function merge(story: Story, into: Occasion, from: Occasion): Occasion {
  const present = new Set(into.attendances.map(({ party }) => story.nameOf(party)))
  for (const attendance of from.attendances) {
    const { party } = attendance
    const stoodFor = party.person === null && into.attendances.some((other) => isSameParty(story, other.party, party))
    if (!stoodFor && !present.has(story.nameOf(party))) into.attendances.push(attendance)
  }
  const retold = [...into.retold, [from.start, from.end] as const, ...from.retold]
  return { ...into, retold, date: isWithin(from, into) ? from.date : into.date, place: into.place ?? from.place }
}

/** The lead gives the days of the whole trip (20日至21日), the detail the day of the occasion (20日下午). */
function isWithin({ date: inner }: Occasion, { date: outer }: Occasion): boolean {
  if (inner?.from == null || inner.to == null || outer?.from == null || outer.to == null) return false
  const narrower = inner.from > outer.from || inner.to < outer.to
  return narrower && inner.from >= outer.from && inner.to <= outer.to
}

/** A visit whose visitors and hosts meet in talks of the same article is the same coming together. */
function isToldByTalks(story: Story, visit: Occasion, all: readonly Occasion[]): boolean {
  if (visit.kind !== 'visit' || visit.rule !== GOES) return false
  const names = visit.attendances
    .filter(({ side }) => side === 'guest')
    .flatMap(({ party }) => story.nameOf(party) ?? [])
  const hosts = visit.attendances.filter(({ side }) => side === 'host')
  if (!hosts.every(({ party }) => party.person === null && story.nameOf(party) === story.home)) return false
  return all.some(
    (other: Occasion) =>
      other !== visit &&
      other.kind !== 'visit' &&
      other.attendances.some(({ party }: Attendance) => names.includes(story.nameOf(party) ?? '')),
  )
}
