/**
 * Writes people: who the names of articles are, now that these articles are there and those are gone.
 *
 * Only names that might be one person are looked at (see person-name.ts). Where a further article shows that two were
 * one, or that one was two, the mentions concerned move to the right person; the caller moves what hangs on them.
 */
import type { Appearance } from '../../link/appearance.js'
import { toPersonName } from '../../link/person-name.js'
import type { Persona } from '../../link/persona.js'
import type { PersonNode } from '../../link/resolve-block.js'
import { type Edge, type EdgeWithProperties, overIds, overRows, runIds, runRows, withoutNulls } from '../run-rows.js'
import type { Transaction } from '../store.js'
import type { NewNode, PersonMention, ReadArticle } from './article-facts.js'
import type { Linking } from './linking.js'
import { type BlockState, countArticles, readBlocks } from './persona-state.js'
import { type Mention, type Placement, placeMentions } from './place-mentions.js'
import { writePersonDoubts } from './write-doubts.js'

const storedPeople = overIds<{ id: string; names: string[] }>('link/people')
const mergePeople = overRows<object>('write/people')
const mergePersonas = overRows<object>('write/personas')
const removePersonas = overIds('write/remove-personas')
const identify = overRows<Edge>('write/identified')
const forget = overRows<Edge>('write/remove-identified')
const addMentions = overRows<EdgeWithProperties>('write/mentions-of-people')
const removeMentions = overRows<Edge>('write/remove-mentions-of-people')

export interface PeopleChange {
  /** Articles that are not new, but one of whose names means another person than before, with both people. */
  readonly relinked: readonly { readonly article: string; readonly people: readonly string[] }[]
  readonly created: readonly NewNode[]
  /** Nobody is called so any more; to be removed when nothing hangs on them. */
  readonly vanished: readonly string[]
}

/** What may change who is who. */
export interface PeopleInput {
  /** Articles of the appearances. */
  readonly articles: readonly ReadArticle[]
  readonly appearances: readonly Appearance[]
  /** Mentions of articles that are gone already. */
  readonly removed: readonly PersonMention[]
  /** Mentions as they are, which some of the appearances replace. */
  readonly retold: readonly PersonMention[]
  /** Blocks to look at again though no article changed: a decision did. */
  readonly blocks: readonly string[]
}

export async function writePeople(linking: Linking, input: PeopleInput): Promise<PeopleChange> {
  const { transaction } = linking
  const { articles, appearances, retold } = input
  const removed = [...input.removed, ...retold]
  await removeMentioned(transaction, retold)
  const names = [...appearances.map(({ name }) => name.block), ...removed.map(({ name }) => toPersonName(name).block)]
  const blocks = await readBlocks(linking, [...names, ...input.blocks], appearances)
  await countArticles(transaction, blocks, appearances, removed)
  const states = [...new Set(blocks.values())]
  const placement = await placeMentions(linking, states, articles, appearances)

  await writeChangedPeople(transaction, [...placement.people.values()])
  await writePersonas(transaction, states, placement)
  await writeMentions(transaction, placement)
  await writePersonDoubts(transaction, placement.blocks)

  const before = new Set(states.flatMap(({ stored }) => [...stored.values()].flatMap(({ people }) => people)))
  return {
    relinked: [
      ...placement.moved.map(({ article, from, person }) => ({ article, people: [from, person] })),
      ...findRelinked(retold, placement.added),
    ],
    created: placement.added
      .filter(({ person }) => !before.has(person))
      .map(({ person, article }) => ({ id: person, article })),
    vanished: [...before].filter((id) => !placement.people.has(id)),
  }
}

/** Retold mentions that mean somebody else than before. */
function findRelinked(retold: readonly PersonMention[], added: readonly Mention[]): PeopleChange['relinked'] {
  const personOf = new Map(added.map(({ article, name, person }) => [`${article} ${name}`, person]))
  return retold.flatMap(({ article, name, person }) => {
    const now = personOf.get(`${article} ${name}`)
    return now === undefined || now === person ? [] : [{ article, people: [person, now] }]
  })
}

async function removeMentioned(transaction: Transaction, mentions: readonly PersonMention[]): Promise<void> {
  const rows = mentions.map(({ article, person, persona }) => ({ from: article, to: person, persona }))
  await runRows(transaction, removeMentions, rows)
}

async function writeChangedPeople(transaction: Transaction, people: readonly PersonNode[]): Promise<void> {
  const rows = await runIds(
    transaction,
    storedPeople,
    people.map(({ id }) => id),
  )
  const before = new Map(rows.map((row) => [row.id, row]))
  const changed = people.filter(({ id, names }) => before.get(id)?.names.join('\n') !== names.join('\n'))
  await runRows(transaction, mergePeople, changed.map(withoutNulls))
}

async function writePersonas(
  transaction: Transaction,
  states: readonly BlockState[],
  { identified }: Placement,
): Promise<void> {
  const changed = states.flatMap(({ changed, personas }) => [...changed].flatMap((id) => personas.get(id) ?? []))
  await runRows(transaction, mergePersonas, changed.map(toPersonaRow))
  const gone = states.flatMap(({ stored, personas }) => [...stored.keys()].filter((id) => !personas.has(id)))
  await runIds(transaction, removePersonas, gone)

  const lost: Edge[] = []
  const gained: Edge[] = []
  for (const { stored, personas } of states) {
    for (const from of personas.keys()) {
      const before = stored.get(from)?.people ?? []
      const after = identified.get(from) ?? new Set()
      lost.push(...before.filter((to) => !after.has(to)).map((to) => ({ from, to })))
      gained.push(...[...after].filter((to) => !before.includes(to)).map((to) => ({ from, to })))
    }
  }
  await runRows(transaction, forget, lost)
  await runRows(transaction, identify, gained)
}

/** The graph says by absence that a persona has no mark. */
function toPersonaRow(persona: Persona): object {
  return withoutNulls({ ...persona, mark: persona.mark || null })
}

async function writeMentions(transaction: Transaction, { added, moved }: Placement): Promise<void> {
  await removeMentioned(
    transaction,
    moved.map((mention) => ({ ...mention, person: mention.from })),
  )
  await runRows(transaction, addMentions, [...moved, ...added].map(toEdge))
}

function toEdge({ article, person, persona, name, names, starts, ends }: Mention): EdgeWithProperties {
  return { from: article, to: person, properties: { persona, name, names, starts, ends } }
}
