/**
 * Decisions: what people decided about identities and facts, kept apart from what articles say.
 *
 * A decision names appearances (an article and a name in it) and never an id that linking made, so it holds when
 * articles are read again by a better extractor or the graph is rebuilt. Linking obeys the decisions in force and
 * nothing else: without one, the graph is as if it had never been made.
 */
import { HuiwuError } from '../errors.js'
import { MEETING_KINDS } from '../model.js'
import { createIdentifier } from './identifier.js'

/** One bearer of a name in one article. */
export interface Anchor {
  readonly article: string
  /** As in `PersonName.key`. */
  readonly name: string
}

export type DecisionDetail =
  /** All are one person. */
  | { readonly kind: 'merge'; readonly anchors: readonly Anchor[] }
  /** Nobody on the left is anybody on the right, ever. */
  | { readonly kind: 'apart'; readonly left: readonly Anchor[]; readonly right: readonly Anchor[] }
  /** `anchors` are one person, and another than those in `rest`. */
  | { readonly kind: 'split'; readonly anchors: readonly Anchor[]; readonly rest: readonly Anchor[] }
  /** The person is called so. */
  | { readonly kind: 'rename'; readonly anchors: readonly Anchor[]; readonly name: string }
  /** The first body is the second: organization names. */
  | { readonly kind: 'same-body'; readonly body: string; readonly as: string }
  /** The article does not say this: a meeting or a position, by its evidence. */
  | {
      readonly kind: 'reject'
      readonly article: string
      readonly fact: RejectedFact
      readonly start: number
      readonly end: number
    }
  /** What the article says in this field is this; null for nothing. */
  | {
      readonly kind: 'correct'
      readonly article: string
      readonly fact: RejectedFact
      readonly start: number
      readonly end: number
      readonly field: string
      readonly value: string | null
    }

export type RejectedFact = 'meeting' | 'position'

export type DecisionKind = DecisionDetail['kind']

/** A `Decision` of the graph. */
export interface Decision {
  readonly id: string
  readonly detail: DecisionDetail
  readonly author: string
  readonly reason: string
  /** Instants, ISO 8601; `undoneAt` is null while the decision is in force. */
  readonly madeAt: string
  readonly undoneAt: string | null
}

/** The same decision has the same id, whoever makes it and when. */
export function decisionIdOf(detail: DecisionDetail): string {
  return createIdentifier('decision', JSON.stringify(detail, sortKeys))
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Anchors of a decision on people; none for others. */
export function anchorsOf(detail: DecisionDetail): readonly Anchor[] {
  if (detail.kind === 'merge' || detail.kind === 'rename') return detail.anchors
  if (detail.kind === 'apart') return [...detail.left, ...detail.right]
  return detail.kind === 'split' ? [...detail.anchors, ...detail.rest] : []
}

/** Throws BAD_USER_INPUT where a decision could never take effect. */
export function checkDecision(detail: DecisionDetail): void {
  const problem = findProblem(detail)
  if (problem !== null) throw new HuiwuError('BAD_USER_INPUT', `Decision ${detail.kind}: ${problem}.`)
}

function findProblem(detail: DecisionDetail): string | null {
  if (detail.kind === 'merge' && detail.anchors.length < 2) return 'expected two people or more, but got one'
  if (detail.kind === 'apart' && (detail.left.length === 0 || detail.right.length === 0)) return 'expected two people'
  if (detail.kind === 'split' && detail.anchors.length === 0) return 'expected articles that mean another person'
  if (detail.kind === 'split' && detail.rest.length === 0) return 'expected some articles to stay with the person'
  if (detail.kind === 'rename' && detail.name.trim() === '') return 'expected a name'
  if (detail.kind === 'same-body' && detail.body === detail.as) return 'expected two bodies, but got one'
  return detail.kind === 'correct' ? findProblemOfField(detail) : null
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const PART_OF_DAY = /^\d{4}(?:-\d{2}){0,2}$/
const NOT_BLANK = /\S/

/** What can be corrected, what its value must be, and whether it may be nothing. */
const FIELDS: Readonly<Record<RejectedFact, Readonly<Record<string, readonly [value: RegExp, nothing: boolean]>>>> = {
  meeting: {
    kind: [new RegExp(`^(?:${MEETING_KINDS.join('|')})$`), false],
    from: [DAY, true],
    to: [DAY, true],
    place: [NOT_BLANK, true],
  },
  position: {
    title: [NOT_BLANK, false],
    organization: [NOT_BLANK, true],
    status: [/^(?:current|former|acting|designate)$/, false],
    since: [PART_OF_DAY, true],
    until: [PART_OF_DAY, true],
  },
}

function findProblemOfField({ fact, field, value }: Extract<DecisionDetail, { kind: 'correct' }>): string | null {
  const allowed = FIELDS[fact][field]
  const known = Object.keys(FIELDS[fact]).join(', ')
  if (allowed === undefined) return `expected a field of a ${fact} (${known}), but got "${field}"`
  const [pattern, nothing] = allowed
  if (value === null) return nothing ? null : `expected a value for ${field}, but got none`
  return pattern.test(value) ? null : `"${value}" is no ${field}`
}
