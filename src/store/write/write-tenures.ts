/**
 * Writes tenures: who held which post, by all articles that tell so.
 */
import type { Appearance } from '../../link/appearance.js'
import { groupBy } from '../../link/group.js'
import {
  foldTenure,
  type TenureFacts,
  type TenureKey,
  type TenureStatement,
  toTenureStatements,
} from '../../link/tenure.js'
import { type Edge, type EdgeWithProperties, overIds, overRows, runIds, runRows, withoutNulls } from '../run-rows.js'
import type { Transaction } from '../store.js'
import { writeBounds } from './bound-tenures.js'

const stored = overIds<{ id: string; untilTold: string | null } & TenureFacts>('link/tenures')
const storedStatements = overIds<TenureStatement>('link/tenure-statements')
const mergePosts = overRows<{ id: string; title: string }>('write/posts')
const putPosts = overRows<Edge>('write/posts-in-organizations')
const removePosts = overIds('write/remove-posts')
const merge = overRows<object>('write/tenures')
const setPeople = overRows<Edge>('write/tenures-of-people')
const setPosts = overRows<Edge>('write/tenures-of-posts')
const addEvidence = overRows<EdgeWithProperties>('write/tenure-evidence')
const postsOfTenures = overIds<{ post: string; title: string }>('link/posts-of-tenures')
const removeUntold = overIds<{ post: string }>('write/remove-tenures')

/** An appearance with the person it is of. */
export interface LinkedAppearance {
  readonly appearance: Appearance
  readonly person: string
}

/**
 * Adds the statements of the appearances. `shrunk`: tenures that have lost statements already. Returns the ids of
 * tenures that came or are told to be held at other times than before; those that shrunk may have.
 */
export async function writeTenures(
  transaction: Transaction,
  linked: readonly LinkedAppearance[],
  shrunk: readonly string[],
): Promise<string[]> {
  const told = linked.flatMap(({ appearance, person }) => toTenureStatements(person, appearance))
  const statements = chooseOnePerArticle(told.map(({ statement }) => statement))
  const tenures = new Map(told.map(({ tenure }) => [tenure.id, tenure]))
  const remaining = groupBy(await runIds(transaction, storedStatements, shrunk), ({ tenure }) => tenure)
  const known = new Map((await runIds(transaction, stored, [...tenures.keys(), ...shrunk])).map((row) => [row.id, row]))

  const shrinks = new Set(shrunk)
  const rows = new Map<string, object>()
  const moved: string[] = []
  for (const [id, own] of groupBy([...statements, ...[...remaining.values()].flat()], ({ tenure }) => tenure)) {
    const before = known.get(id)
    const told = before === undefined ? null : { ...before, untilOn: before.untilTold ?? before.untilOn }
    const facts = foldTenure(own, shrinks.has(id) ? null : told)
    const row = toRow(id, facts)
    if (told === null || JSON.stringify(row) !== JSON.stringify(toRow(id, told))) rows.set(id, row)
    if (told === null || toWhen(facts) !== toWhen(told)) moved.push(id)
  }
  const fresh = [...tenures.values()].filter(({ id }) => !known.has(id))
  await writePosts(transaction, fresh)
  await runRows(transaction, merge, [...rows.values()])
  await runRows(
    transaction,
    setPeople,
    fresh.map(({ id, person }) => ({ from: id, to: person })),
  )
  await runRows(
    transaction,
    setPosts,
    fresh.map(({ id, post }) => ({ from: id, to: post.id })),
  )
  await runRows(transaction, addEvidence, statements.map(toEdge))
  const lost = await runIds(transaction, postsOfTenures, shrunk)
  const left = await runIds(transaction, removeUntold, shrunk)
  await runIds(
    transaction,
    removePosts,
    left.map(({ post }) => post),
  )
  const posts = [...told.map(({ tenure }) => tenure.post), ...lost.map(({ post, title }) => ({ id: post, title }))]
  await writeBounds(transaction, posts)
  return moved
}

/** What of a tenure tells on which day it was held. */
function toWhen({ firstAttestedOn, lastAttestedOn, witnesses, sinceOn, untilOn }: TenureFacts): string {
  return JSON.stringify([firstAttestedOn, lastAttestedOn, witnesses, sinceOn, untilOn])
}

async function writePosts(transaction: Transaction, tenures: readonly TenureKey[]): Promise<void> {
  const posts = [...new Map(tenures.map(({ post }) => [post.id, post])).values()]
  await runRows(
    transaction,
    mergePosts,
    posts.map(({ id, title }) => ({ id, title })),
  )
  const edges = posts.flatMap(({ id, organization }) => (organization === null ? [] : [{ from: id, to: organization }]))
  await runRows(transaction, putPosts, edges)
}

/** An article may tell a tenure under two names of one person. */
function chooseOnePerArticle(statements: readonly TenureStatement[]): TenureStatement[] {
  return [...groupBy(statements, ({ tenure, article }) => `${tenure} ${article}`).values()].flatMap(
    (group) => [...group].sort((a, b) => b.confidence - a.confidence || a.start - b.start || a.end - b.end)[0] ?? [],
  )
}

/** An end before the start is no end: kept as told, lest a later article be misread, but not shown. */
function toRow(id: string, facts: TenureFacts): object {
  const { status, statusOn, firstAttestedOn, lastAttestedOn, witnesses, sinceOn, untilOn } = facts
  const contradicts = sinceOn !== null && untilOn !== null && untilOn < sinceOn.slice(0, untilOn.length)
  return withoutNulls({
    id,
    status,
    statusOn,
    firstAttestedOn,
    lastAttestedOn,
    witnesses,
    sinceOn,
    untilOn: contradicts ? null : untilOn,
    untilTold: contradicts ? untilOn : null,
  })
}

function toEdge(statement: TenureStatement): EdgeWithProperties {
  const { tenure, article, on, status, since, until, start, end, confidence, rule } = statement
  const properties = withoutNulls({ start, end, confidence, rule, attestedOn: on, status, since, until })
  return { from: tenure, to: article, properties }
}
