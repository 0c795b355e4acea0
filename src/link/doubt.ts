/**
 * Doubts: what linking leaves to people. Two people who may be one; one who may be two; articles that contradict each
 * other on a meeting.
 */
import type { Component } from './cluster-personas.js'
import { compareFacets, type Verdict } from './compare-facets.js'
import type { DoubtKind } from './doubt-kind.js'
import type { Facet } from './facet.js'
import { createIdentifier } from './identifier.js'
import { findWeakestJoin } from './join-facets.js'
import type { MeetingEvidence, MeetingForm } from './merge-meeting.js'
import { compareText } from './person-name.js'
import { mayBeOnePlace } from './place.js'

/** A `Doubt` of the graph. */
export interface Doubt {
  readonly id: string
  readonly kind: DoubtKind
  /** 0 to 1: how likely the answer is yes. */
  readonly score: number
  readonly for: readonly string[]
  readonly against: readonly string[]
  /** Person.ids or one Meeting.id, sorted. */
  readonly about: readonly string[]
}

/** So many doubts about one person are worth a reader's time. */
const MOST_PER_PERSON = 3

/** So many namesakes to be expected leave a doubt about people who were joined. */
const WORTH_A_DOUBT = 0.1

/** Whether the person may be two: how well the weakest tie holds. Null where nothing raises the question. */
export function findSplitDoubt(
  { person, facets }: Component,
  isDecided: (most: readonly Facet[], rest: readonly Facet[]) => boolean,
): Doubt | null {
  const weakest = findWeakestJoin(facets)
  if (weakest === null) return null
  const { join, most, rest } = weakest
  const { namesakes, for: reasons } = join.verdict
  if (namesakes < WORTH_A_DOUBT || isDecided(most, rest)) return null
  const bodiesOf = (side: readonly Facet[]) => [...new Set(side.flatMap(({ bodies }) => bodies))].join(', ')
  return {
    id: createIdentifier('doubt', 'two', person),
    kind: 'two-people',
    score: Math.round((100 * namesakes) / (1 + namesakes)) / 100,
    for: [
      `${bodiesOf(most)} and ${bodiesOf(rest)} may be two people's`,
      `about ${namesakes.toPrecision(1)} namesakes are to be expected`,
    ],
    against: reasons,
    about: [person],
  }
}

/** Pairs of components that may be one person. `apart` tells of pairs on which a person has decided. */
export function findPersonDoubts(
  components: readonly Component[],
  isApart: (a: Component, b: Component) => boolean,
): Doubt[] {
  const doubts: Doubt[] = []
  for (const [index, a] of components.entries()) {
    for (const b of components.slice(index + 1)) {
      const verdict = isApart(a, b) ? undefined : bestVerdict(a, b)
      if (verdict !== undefined) doubts.push(toDoubt([a.person, b.person], verdict))
    }
  }
  return chooseBest(doubts)
}

/** The most promising pair of facets; undefined where none leaves a doubt. */
function bestVerdict(a: Component, b: Component): Verdict | undefined {
  const verdicts = a.facets.flatMap((x) => b.facets.map((y) => compareFacets(x, y)))
  const open = verdicts.filter(({ verdict }) => verdict !== 'different')
  return open.sort((x, y) => y.score - x.score || x.against.length - y.against.length)[0]
}

function toDoubt(people: readonly string[], verdict: Verdict): Doubt {
  const about = [...people].sort(compareText)
  const { score, for: reasons, against } = verdict
  return { id: createIdentifier('doubt', ...about), kind: 'same-person', score, for: reasons, against, about }
}

function chooseBest(doubts: readonly Doubt[]): Doubt[] {
  const counts = new Map<string, number>()
  return [...doubts]
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .filter(({ about }) => {
      if (about.some((person) => (counts.get(person) ?? 0) >= MOST_PER_PERSON)) return false
      for (const person of about) counts.set(person, (counts.get(person) ?? 0) + 1)
      return true
    })
}

/** What one article says of a meeting's time and place. */
type Account = Pick<MeetingEvidence, 'startsOn' | 'endsOn' | 'dateBasis' | 'place'>

/**
 * The days and places that articles tell differently of one meeting, sorted; empty where they agree. A day within a
 * range is no contradiction, nor one place told more closely, nor a publication date that stands in for the day.
 */
export function findContradictions(accounts: readonly Account[]): { days: string[]; places: string[] } {
  const days = accounts.flatMap(({ startsOn, endsOn, dateBasis }) =>
    startsOn === null || dateBasis === 'published' ? [] : [{ from: startsOn, to: endsOn ?? startsOn }],
  )
  const datesDiffer = days.some((a) => days.some((b) => a.to < b.from))
  const places = [...new Set(accounts.flatMap(({ place }) => place ?? []))].sort(compareText)
  const placesDiffer = places.some((a) => places.some((b) => !mayBeOnePlace(a, b)))
  return {
    days: datesDiffer ? [...new Set(days.map(({ from }) => from))].sort() : [],
    places: placesDiffer ? places : [],
  }
}

/** What articles tell differently of one meeting; undefined where they agree. Talks and a visit are no contradiction. */
export function findMeetingDoubt({ id, evidence }: MeetingForm): Doubt | undefined {
  const { days, places } = findContradictions(evidence)
  const against = [
    ...(days.length > 0 ? [`articles differ on the date: ${days.join(', ')}`] : []),
    ...(places.length > 0 ? [`articles differ on the place: ${places.join(', ')}`] : []),
  ]
  if (against.length === 0) return undefined
  const articles = new Set(evidence.map(({ article }) => article)).size
  const reasons = [`${articles} articles name the same parties`]
  const score = against.length > 1 ? 0.5 : 0.75
  return { id: createIdentifier('doubt', id), kind: 'meeting-conflict', score, for: reasons, against, about: [id] }
}
