/**
 * Clustering meetings: which statements tell of one occasion.
 *
 * Statements of one article are never joined: it tells them apart, so three meetings on a day stay three. Joins are
 * made best first and equal ones by id, so the order of articles does not matter.
 */
import type { MeetingKind } from '../model.js'
import { type Attendee, areNamesakes, mayBeOneAttendee } from './attendee.js'
import { createIdentifier } from './identifier.js'
import type { MeetingStatement, Side } from './meeting-statement.js'
import { areOther } from './occasion-word.js'
import { compareText } from './person-name.js'

export interface MeetingCluster {
  /** Meeting.id. */
  readonly id: string
  /** Sorted by id. */
  readonly statements: readonly MeetingStatement[]
}

/** `statements` must hold every statement that shares a key with one of them, and those that share one with these, and so on. */
export function clusterMeetings(statements: readonly MeetingStatement[]): MeetingCluster[] {
  const sorted = [...statements].sort((a, b) => compareText(a.id, b.id))
  const groups = new Map(sorted.map((statement) => [statement, [statement]]))
  for (const { a, b } of rankJoins(sorted)) {
    const left = groups.get(a) ?? [a]
    const right = groups.get(b) ?? [b]
    if (left === right || areApart(left, right)) continue
    left.push(...right)
    for (const statement of right) groups.set(statement, left)
  }
  return nameClusters([...new Set(groups.values())])
}

/** One article tells both, each is told with a day of its own, or namesakes were there. */
function areApart(left: readonly MeetingStatement[], right: readonly MeetingStatement[]): boolean {
  const articles = new Set(left.map(({ article }) => article))
  if (right.some(({ article }) => articles.has(article))) return true
  if (left.some((a) => right.some((b) => areTwo(a, b)))) return true
  const [days, others] = [daysTold(left), daysTold(right)]
  return days.size > 0 && others.size > 0 && ![...others].some((day) => days.has(day))
}

/** Told of another time of the day, another act, or with a power more; or namesakes were there. */
function areTwo(a: MeetingStatement, b: MeetingStatement): boolean {
  if (areOther(a.words.times, b.words.times)) return true
  if (OF_ACTS.has(a.meeting.kind) && areOther(a.words.acts, b.words.acts)) return true
  if (hasFurtherPower(a, b) || hasFurtherPower(b, a)) return true
  return peopleOf(a).some((x) => peopleOf(b).some((y) => areNamesakes(x, y)))
}

/** 中法欧 and 中法 are two talks: somebody led a power that the other article, which names both its sides, has not. */
function hasFurtherPower(a: MeetingStatement, b: MeetingStatement): boolean {
  if (b.sides.filter(({ leads }) => leads.length > 0).length < 2) return false
  const people = peopleOf(b)
  return a.powers.some(
    ({ power, lead }) =>
      lead !== null &&
      !b.powers.some((other) => other.power === power) &&
      !people.some(({ name }) => name.block === lead.block),
  )
}

const OF_ACTS: ReadonlySet<MeetingKind> = new Set(['ceremony', 'conference'])

function daysTold(statements: readonly MeetingStatement[]): Set<string | null> {
  const told = statements.filter(({ meeting }) => meeting.date.basis !== 'published')
  return new Set(told.map(({ meeting }) => meeting.date.from))
}

function rankJoins(statements: readonly MeetingStatement[]) {
  const byKey = new Map<string, MeetingStatement[]>()
  const joins = new Map<string, { a: MeetingStatement; b: MeetingStatement; score: number }>()
  for (const b of statements) {
    for (const key of b.keys) {
      const others = byKey.get(key) ?? []
      for (const a of others) {
        const score = a.article === b.article || areTwo(a, b) ? 0 : scoreJoin(a, b)
        if (score > 0) joins.set(`${a.id} ${b.id}`, { a, b, score })
      }
      byKey.set(key, [...others, b])
    }
  }
  return [...joins].sort(([x, { score: p }], [y, { score: q }]) => q - p || compareText(x, y)).map(([, join]) => join)
}

/** 0 where the two cannot be one occasion; more for more people in common, on both sides, and the same kind. */
function scoreJoin(a: MeetingStatement, b: MeetingStatement): number {
  const shared = countShared(peopleOf(a), peopleOf(b))
  if (a.meeting.date.from !== b.meeting.date.from) return arePeopleFacing(a, b) && isDayLate(a, b) ? 1 + shared : 0
  const sameKind = a.meeting.kind === b.meeting.kind ? 0.5 : 0
  const samePlace = a.meeting.place !== null && a.meeting.place === b.meeting.place ? 0.25 : 0
  if (arePeopleFacing(a, b)) {
    return samePlace === 0 && isAmongColleagues(a) && isAmongColleagues(b) ? 0 : 4 + shared + sameKind + samePlace
  }
  if (facing(a.sides, b.sides, 'people', 'bodies')) return 2 + shared + sameKind + samePlace
  const unnamed = peopleOf(a).length === 0 || peopleOf(b).length === 0
  return unnamed && facing(a.sides, b.sides, 'bodies', 'bodies') ? 1 + sameKind + samePlace : 0
}

function arePeopleFacing(a: MeetingStatement, b: MeetingStatement): boolean {
  return facing(a.sides, b.sides, 'people', 'people')
}

/** An occasion without sides, all of whose leads are of one body: a body may have several of these a day. */
function isAmongColleagues({ sides }: MeetingStatement): boolean {
  if (sides.some(({ side }) => side !== null)) return false
  const [first, ...others] = sides.flatMap(({ leads }) => leads)
  const common = others.reduce<readonly string[]>(
    (bodies, lead) => bodies.filter((body) => lead.bodies.includes(body)),
    first?.bodies ?? [],
  )
  return common.length > 0
}

/** The later day is only that of publication, and the earlier one is not. */
function isDayLate(a: MeetingStatement, b: MeetingStatement): boolean {
  const [earlier, later] = (a.meeting.date.from ?? '') < (b.meeting.date.from ?? '') ? [a, b] : [b, a]
  return later.meeting.date.basis === 'published' && earlier.meeting.date.basis !== 'published'
}

/**
 * Whether two sides of one statement match two sides of the other, one by `first` and one by `second`. A match by
 * body counts only where one article names nobody on that side: else the people would have to agree.
 */
function facing(
  a: readonly Side[],
  b: readonly Side[],
  first: 'people' | 'bodies',
  second: 'people' | 'bodies',
): boolean {
  const matches = (x: Side, y: Side, by: 'people' | 'bodies') =>
    by === 'people'
      ? x.leads.some((one) => y.leads.some((other) => mayBeOneAttendee(one, other)))
      : x.bodies.some((body) => y.bodies.includes(body)) && (x.people.length === 0 || y.people.length === 0)
  return a.some((x, i) =>
    b.some(
      (y, k) => matches(x, y, first) && a.some((v, j) => j !== i && b.some((w, l) => l !== k && matches(v, w, second))),
    ),
  )
}

function peopleOf({ sides }: MeetingStatement): Attendee[] {
  return sides.flatMap(({ people }) => people)
}

function countShared(a: readonly Attendee[], b: readonly Attendee[]): number {
  return a.filter((one) => b.some((other) => mayBeOneAttendee(one, other))).length
}

/** The id comes from the least key of the cluster; clusters of one day and pair are numbered by their statements. */
function nameClusters(groups: readonly MeetingStatement[][]): MeetingCluster[] {
  const used = new Map<string, number>()
  return groups
    .map((group) => group.sort((a, b) => compareText(a.id, b.id)))
    .sort((a, b) => compareText(a[0]?.id ?? '', b[0]?.id ?? ''))
    .map((statements) => {
      const anchor = statements.flatMap(({ id, keys }) => keys[0] ?? id).sort(compareText)[0] ?? ''
      const number = used.get(anchor) ?? 0
      used.set(anchor, number + 1)
      return { id: createIdentifier('meeting', anchor, ...(number === 0 ? [] : [number])), statements }
    })
}
