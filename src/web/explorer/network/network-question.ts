/** What a network shows, as it stands in the address: its centers or its filter, its bounds, and how it is drawn. */
import type { NetworkBy } from '../graphql/answers.js'
import { isEmpty, type Question, readQuestion, toFilter, toQuery } from '../question.js'

export const MEASURES = ['degree', 'meetings', 'pageRank', 'betweenness'] as const
export type Measure = (typeof MEASURES)[number]
export const COLOURINGS = ['community', 'kind'] as const
export type Colouring = (typeof COLOURINGS)[number]
export const SIZES = [50, 100, 200, 300] as const

export interface NetworkQuestion {
  /** Names or ids; empty: the encounters of `question`, or all. */
  readonly around: readonly string[]
  /** Whether the network of all encounters is wanted, which takes long where there are many. */
  readonly whole: boolean
  readonly by: NetworkBy
  readonly hops: number
  readonly minMeetings: number
  /** At most so many nodes. */
  readonly first: number
  readonly colour: Colouring
  readonly size: Measure
  /** Ids that are not shown. */
  readonly hidden: readonly string[]
  /** Ends of a path; '' where none is asked for. */
  readonly pathFrom: string
  readonly pathTo: string
  readonly question: Question
}

const MOST_CENTERS = 20

export function readNetworkQuestion(address: URLSearchParams): NetworkQuestion {
  const text = (name: string) => (address.get(name) ?? '').trim().slice(0, 200)
  const number = (name: string, otherwise: number, most: number) =>
    Math.min(Math.max(Number.parseInt(address.get(name) ?? '', 10) || otherwise, 1), most)
  const by = text('by') === 'organization' ? 'ORGANIZATION' : 'PERSON'
  return {
    around: address
      .getAll('around')
      .filter((name) => name.trim() !== '')
      .slice(0, MOST_CENTERS),
    whole: text('whole') === 'true',
    by,
    hops: number('hops', 1, 3),
    minMeetings: number('min', 1, 1_000),
    first: number('first', 100, 300),
    colour: COLOURINGS.find((each) => each === text('colour')) ?? 'community',
    size: MEASURES.find((each) => each === text('size')) ?? 'degree',
    hidden: address.getAll('hide'),
    pathFrom: text('pathFrom'),
    pathTo: text('pathTo'),
    question: readQuestion(Object.fromEntries(address)),
  }
}

/** `by=…&around=…`, without what is as usual. */
export function toNetworkQuery(asked: NetworkQuestion): string {
  const query = new URLSearchParams(toQuery(asked.question))
  if (asked.whole && asked.around.length === 0) query.set('whole', 'true')
  if (asked.by === 'ORGANIZATION') query.set('by', 'organization')
  for (const name of asked.around) query.append('around', name)
  if (asked.hops !== 1) query.set('hops', String(asked.hops))
  if (asked.minMeetings !== 1) query.set('min', String(asked.minMeetings))
  if (asked.first !== 100) query.set('first', String(asked.first))
  if (asked.colour !== 'community') query.set('colour', asked.colour)
  if (asked.size !== 'degree') query.set('size', asked.size)
  for (const id of asked.hidden) query.append('hide', id)
  if (asked.pathFrom !== '') query.set('pathFrom', asked.pathFrom)
  if (asked.pathTo !== '') query.set('pathTo', asked.pathTo)
  return query.toString()
}

/** Whether there is anything to draw: centers, a filter, or all of it. */
export function isAsked({ around, whole, question }: NetworkQuestion): boolean {
  return around.length > 0 || whole || !isEmpty(question)
}

/** The variables of network.graphql. Around centers the API takes days alone of the filter. */
export function toNetworkVariables({ around, by, hops, minMeetings, first, question }: NetworkQuestion) {
  const filter = toFilter(question)
  const bounds = { by, hops, minMeetings, first }
  if (around.length === 0) return { ...bounds, filter }
  return { ...bounds, around, ...(filter.from && { from: filter.from }), ...(filter.to && { to: filter.to }) }
}
