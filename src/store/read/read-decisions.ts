/**
 * Reads decisions: a page of those that pass a filter, and whom the articles that they name mean now.
 */
import { type Anchor, anchorsOf, type Decision, type DecisionKind } from '../../link/decision.js'
import { compareText, toPersonName } from '../../link/person-name.js'
import { listDecisions } from '../decide/decisions.js'
import { runIds } from '../run-rows.js'
import type { GraphStore } from '../store.js'
import { namesInArticles, readPeopleOfArticles } from '../write/article-facts.js'

export interface DecisionFilter {
  readonly kind?: DecisionKind
  /** Those undone are not in force. */
  readonly inForce?: boolean
  /** Person.id: only decisions that name an appearance of the person. */
  readonly person?: string
}

/** Latest first, equal ones by id. There are as many as people made, so all are read. */
export async function filterDecisions(store: GraphStore, filter: DecisionFilter): Promise<Decision[]> {
  const { kind, inForce, person } = filter
  const all = (await listDecisions(store)).filter(
    ({ detail, undoneAt }) =>
      (kind === undefined || detail.kind === kind) && (inForce === undefined || inForce === (undoneAt === null)),
  )
  if (person === undefined) return all
  const rows = await runIds({ run: store.read }, namesInArticles, [person])
  const own = new Set(rows.map(({ article, name }) => toKey({ article, name: toPersonName(name).key })))
  return all.filter(({ detail }) => anchorsOf(detail).some((anchor) => own.has(toKey(anchor))))
}

/** Person.ids of those whom the appearances mean now, sorted. */
export async function readPeopleOfAnchors(store: GraphStore, anchors: readonly Anchor[]): Promise<string[]> {
  const mentions = await readPeopleOfArticles(
    { run: store.read },
    anchors.map(({ article }) => article),
  )
  const wanted = new Set(anchors.map(toKey))
  const people = mentions.filter(({ article, name }) => wanted.has(toKey({ article, name: toPersonName(name).key })))
  return [...new Set(people.map(({ person }) => person))].sort(compareText)
}

function toKey({ article, name }: Anchor): string {
  return `${article}\n${name}`
}
