/**
 * Tenures: what articles say of one person's time in one post, folded into one node.
 *
 * Each field is a least, a greatest or a latest of all statements, so articles may come in any order.
 */
import type { ExtractedPosition, TenureStatus } from '../model.js'
import type { Appearance } from './appearance.js'
import { createIdentifier } from './identifier.js'
import { organizationIdOf } from './organization.js'
import { compareText } from './person-name.js'

/** One article's word on one tenure. Becomes a STATED_IN relationship. */
export interface TenureStatement {
  readonly tenure: string
  readonly article: string
  /** The day the article speaks for; null where nothing tells. */
  readonly on: string | null
  readonly status: TenureStatus
  readonly since: string | null
  readonly until: string | null
  readonly start: number
  readonly end: number
  readonly confidence: number
  readonly rule: string
}

export interface TenureKey {
  readonly id: string
  readonly person: string
  readonly post: { readonly id: string; readonly title: string; readonly organization: string | null }
}

/** Fields of a `Tenure` node beside its id. */
export interface TenureFacts {
  readonly status: TenureStatus
  /** Latest day for which a status was told; null where no article tells a day. */
  readonly statusOn: string | null
  /** First and last day for which an article shows the post held. */
  readonly firstAttestedOn: string | null
  readonly lastAttestedOn: string | null
  /** `<day> <Article.id>`: the first article of each year that shows it, sorted. */
  readonly witnesses: readonly string[]
  /** YYYY, YYYY-MM or YYYY-MM-DD, as a text tells. */
  readonly sinceOn: string | null
  readonly untilOn: string | null
}

/** The order in which statuses of one day are believed. */
const STATUSES: readonly TenureStatus[] = ['current', 'acting', 'designate', 'former']

function toTenure(person: string, position: ExtractedPosition, articleId: string): TenureKey {
  const title = toPostTitle(position.title)
  const organization = position.organization === null ? null : organizationIdOf(position.organization, articleId)
  // A title without a body is a post of that person alone, lest every 教授 hold one post.
  const post = createIdentifier('post', organization ?? person, title)
  return { id: createIdentifier('tenure', person, post), person, post: { id: post, title, organization } }
}

const SMALL_WORDS = new Set(['of', 'for', 'to', 'the', 'and', 'in', 'on', 'at', 'de'])
const ACRONYMS = new Set(['ceo', 'cfo', 'coo', 'cto', 'un', 'eu', 'us', 'uk', 'cpc', 'npc', 'cppcc', 'prc', 'nato'])

/** One spelling for all cases: FOREIGN MINISTER and foreign minister are Foreign Minister. Chinese stays as it is. */
export function toPostTitle(title: string): string {
  const words = title.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
  return words.replace(/\p{Script=Latin}+(?:['’]\p{Script=Latin}+)?/gu, (word, index: number) => {
    if (ACRONYMS.has(word)) return word.toUpperCase()
    return index > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
  })
}

/** One statement for each tenure: an article that tells a post twice counts once, by its surest sentence. */
export function toTenureStatements(
  person: string,
  appearance: Appearance,
): { readonly tenure: TenureKey; readonly statement: TenureStatement }[] {
  const found = new Map<string, { tenure: TenureKey; statement: TenureStatement }>()
  for (const position of appearance.positions) {
    const tenure = toTenure(person, position, appearance.articleId)
    const statement = toStatement(tenure.id, position, appearance)
    const other = found.get(tenure.id)
    if (other === undefined || compareStatements(statement, other.statement) < 0) {
      found.set(tenure.id, { tenure, statement })
    }
  }
  return [...found.values()]
}

function toStatement(tenure: string, position: ExtractedPosition, { articleId, on }: Appearance): TenureStatement {
  const { status, since, until, confidence, rule, evidence } = position
  const [start, end] = evidence
  return { tenure, article: articleId, on, status, since, until, start, end, confidence, rule }
}

function compareStatements(a: TenureStatement, b: TenureStatement): number {
  const byStatus = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
  return byStatus || b.confidence - a.confidence || a.start - b.start || a.end - b.end
}

type FactsOfStatement = Pick<TenureStatement, 'article' | 'on' | 'status' | 'since' | 'until'>

/** What all statements say together; `known` are the facts of further ones, folded before. */
export function foldTenure(statements: readonly FactsOfStatement[], known: TenureFacts | null): TenureFacts {
  const all = statements.map(toFacts)
  if (known !== null) all.push(known)
  return all.reduce(uniteFacts)
}

function toFacts({ article, on, status, since, until }: FactsOfStatement): TenureFacts {
  const held = on !== null && (status === 'current' || status === 'acting')
  return {
    status,
    statusOn: on,
    firstAttestedOn: held ? on : null,
    lastAttestedOn: held ? on : null,
    witnesses: held ? [`${on} ${article}`] : [],
    sinceOn: since,
    untilOn: until,
  }
}

function uniteFacts(a: TenureFacts, b: TenureFacts): TenureFacts {
  const latest = chooseLatest(a, b)
  return {
    status: latest.status,
    statusOn: latest.statusOn,
    firstAttestedOn: pickDay(a.firstAttestedOn, b.firstAttestedOn, 1),
    lastAttestedOn: pickDay(a.lastAttestedOn, b.lastAttestedOn, -1),
    witnesses: uniteWitnesses(a.witnesses, b.witnesses),
    sinceOn: pickDay(a.sinceOn, b.sinceOn, 1),
    untilOn: pickDay(a.untilOn, b.untilOn, -1),
  }
}

function chooseLatest(a: TenureFacts, b: TenureFacts): TenureFacts {
  if (a.statusOn !== b.statusOn) return (a.statusOn ?? '') > (b.statusOn ?? '') ? a : b
  return STATUSES.indexOf(a.status) <= STATUSES.indexOf(b.status) ? a : b
}

/** One a year: so an inferred body seldom changes its witness, however many articles come. */
function uniteWitnesses(a: readonly string[], b: readonly string[]): string[] {
  const first = new Map<string, string>()
  for (const witness of [...a, ...b].sort(compareText)) {
    const year = witness.slice(0, 4)
    if (!first.has(year)) first.set(year, witness)
  }
  return [...first.values()]
}

/** The earlier or later of two days told with different precision; of 2023 and 2023-05 the more precise. */
function pickDay(a: string | null, b: string | null, direction: 1 | -1): string | null {
  if (a === null || b === null) return a ?? b
  if (a.startsWith(b) || b.startsWith(a)) return a.length >= b.length ? a : b
  return direction * compareText(a, b) <= 0 ? a : b
}
