/**
 * Writes the bodies that articles name, their forms, kinds and parents; and takes back what no article says any more.
 */
import { groupBy } from '../../link/group.js'
import { createOrganizationNode, type OrganizationMention, toOrganizationMentions } from '../../link/organization.js'
import type { OrganizationKind } from '../../model.js'
import { type Edge, type EdgeWithProperties, overIds, overRows, runIds, runRows, withoutNulls } from '../run-rows.js'
import type { Transaction } from '../store.js'
import type { NewNode, ReadArticle } from './article-facts.js'

interface SaidOfOrganization {
  readonly id: string
  readonly nameKey: string
  readonly names: readonly string[]
  readonly kind: OrganizationKind
  readonly parent: string | null
}

const stored = overIds<{ id: string; names: string[]; kind: OrganizationKind }>('link/organizations')
const mentions = overIds<SaidOfOrganization>('link/mentions-of-organizations')
const merge = overRows<object>('write/organizations')
const addMentions = overRows<EdgeWithProperties>('write/mentions-of-organizations')
const addParents = overRows<Edge>('write/parents')
const removeParents = overIds('write/remove-parents')
const removeUnmentioned = overIds('write/remove-organizations')

/** Adds what the articles say. */
export async function writeOrganizations(transaction: Transaction, added: readonly ReadArticle[]): Promise<NewNode[]> {
  const said = added.flatMap(({ record }) =>
    toOrganizationMentions(record).map((mention) => ({ article: record.articleId, mention })),
  )
  const known = new Map(
    (
      await runIds(
        transaction,
        stored,
        said.map(({ mention }) => mention.id),
      )
    ).map((row) => [row.id, row]),
  )
  const groups = groupBy(
    said.map(({ mention }) => mention),
    ({ id }) => id,
  )
  const nodes = [...groups].map(([id, group]) => {
    const before = known.get(id)
    const forms = [...(before?.names ?? []), ...group.flatMap(({ names }) => names)]
    const kinds = [...(before === undefined ? [] : [before.kind]), ...group.map(({ kind }) => kind)]
    return createOrganizationNode(id, group[0]?.nameKey ?? '', forms, kinds)
  })
  const changed = nodes.filter(({ id, names, kind }) => {
    const before = known.get(id)
    return before === undefined || before.kind !== kind || before.names.join('\n') !== names.join('\n')
  })
  await runRows(transaction, merge, changed)
  await runRows(transaction, addMentions, said.map(toMentionEdge))
  await writeParents(
    transaction,
    said.map(({ mention }) => mention),
  )
  return said.filter(({ mention }) => !known.has(mention.id)).map(({ article, mention: { id } }) => ({ id, article }))
}

function toMentionEdge({ article, mention }: { article: string; mention: OrganizationMention }): EdgeWithProperties {
  const { id, names, kind, parent, mentions: spans } = mention
  const starts = spans.map(([start]) => start)
  const ends = spans.map(([, end]) => end)
  return { from: article, to: id, properties: withoutNulls({ starts, ends, names, kind, parent }) }
}

/** Recomputes bodies of removed articles from what others say of them. Those that none names are left as they are. */
export async function renewOrganizations(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const said = await runIds(transaction, mentions, ids)
  const nodes = [...groupBy(said, ({ id }) => id)].map(([id, group]) =>
    createOrganizationNode(
      id,
      group[0]?.nameKey ?? '',
      group.flatMap(({ names }) => names),
      group.map(({ kind }) => kind),
    ),
  )
  await runRows(transaction, merge, nodes)
  await runIds(transaction, removeParents, ids)
  await writeParents(transaction, said)
}

/** Removes those of the bodies that no article names. Call it when nothing else refers to them any more. */
export async function removeUnmentionedOrganizations(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await runIds(transaction, removeUnmentioned, ids)
}

async function writeParents(
  transaction: Transaction,
  said: readonly { readonly id: string; readonly parent: string | null }[],
): Promise<void> {
  const edges = said.flatMap(({ id, parent }) => (parent === null ? [] : [{ from: id, to: parent }]))
  await runRows(transaction, addParents, [...new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()])
}
