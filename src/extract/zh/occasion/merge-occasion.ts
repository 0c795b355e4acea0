/**
 * Merging: joins occasions that are told twice (lead and detail), and leaves out visits that talks already tell.
 */
import type { Party } from '../party/party.js'
import { isBackground } from './background.js'
import { GOES } from './goes.js'
import { opposite } from './side.js'
import type { Attendance, Occasion, Story } from './story.js'
import { shareRoot } from './visitor.js'

/** Occasions of the story, each once, in the order of the text. */
export function mergeOccasions(story: Story): Occasion[] {
  const merged: Occasion[] = []
  for (const occasion of story.occasions) {
    if (occasion.attendances.length === 0) continue
    const same = story.isOn('zh/merge-occasion/told-twice')
      ? merged.findIndex((candidate) => isSame(story, candidate, occasion))
      : -1
    const told = merged[same]
    if (told === undefined) merged.push(occasion)
    else merged[same] = merge(story, told, occasion)
  }
  const byTalks = story.isOn('zh/merge-occasion/told-by-talks')
  const otherTime = story.isOn('zh/background/other-time')
  return merged.filter((occasion) => {
    if (byTalks && isToldByTalks(story, occasion, merged)) return false
    return hasTwoParties(occasion) && !(otherTime && isBackground(story, occasion, merged))
  })
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
  const [person, body] = a.person === null ? [b, a] : [a, b]
  const name = story.bodyOf(body)?.name ?? ''
  return story.bodiesOf(person).some((other) => shareRoot(other.name, name))
}

function merge(story: Story, into: Occasion, from: Occasion): Occasion {
  const added = areSidesSwapped(story, into, from)
    ? from.attendances.map((attendance) => ({ ...attendance, side: opposite(attendance.side) }))
    : from.attendances
  const attendances = [...into.attendances, ...added].filter(({ party }, i, all) => {
    if (party.person === null && all.some((other) => standsFor(story, other.party, party))) return false
    return all.findIndex((other) => story.nameOf(other.party) === story.nameOf(party)) === i
  })
  const retold = [...into.retold, [from.start, from.end] as const, ...from.retold]
  const date = into.date === null || isWithin(from, into) ? from.date : into.date
  return { ...into, attendances, retold, date, place: into.place ?? from.place }
}

/** 甲拜会乙 and 甲与乙座谈: the second telling may call host whom the first calls guest. */
function areSidesSwapped(story: Story, into: Occasion, from: Occasion): boolean {
  return into.attendances.some(({ party, side }) => {
    const again = from.attendances.find((other) => isSameParty(story, party, other.party))
    return side !== null && again !== undefined && again.side === opposite(side)
  })
}

function standsFor(story: Story, person: Party, body: Party): boolean {
  return person.person !== null && isSameParty(story, person, body)
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
