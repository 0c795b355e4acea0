/**
 * The state of blocks: the personas of names that might be one person, as stored and as they become.
 */
import type { Appearance } from '../../link/appearance.js'
import type { Constraints } from '../../link/cluster-personas.js'
import type { Anchor } from '../../link/decision.js'
import { groupBy } from '../../link/group.js'
import { toPersonName } from '../../link/person-name.js'
import { addPersonas, type Persona, personaIdOf, toPersona } from '../../link/persona.js'
import { overRows, runRows } from '../run-rows.js'
import { statement } from '../statement.js'
import type { Transaction } from '../store.js'
import { type PersonMention, readPeopleOfArticles } from './article-facts.js'
import type { Linking } from './linking.js'

export interface StoredPersona {
  readonly persona: Persona
  /** Person.id of whom it is identified as; several where its articles mean several people. */
  readonly people: readonly string[]
}

export interface BlockState {
  readonly stored: ReadonlyMap<string, StoredPersona>
  /** As they become: those that no article shows any more are gone. */
  readonly personas: Map<string, Persona>
  /** Ids of those that are new or differ from the stored ones. */
  readonly changed: Set<string>
  /** What people decided on them. */
  readonly constraints: Constraints
}

const personasOfNames = statement<
  { blocks: readonly string[] },
  { persona: Omit<Persona, 'year' | 'mark'> & { readonly year?: number; readonly mark?: string }; people: string[] }
>('link/personas-of-names', ['blocks'])
const namesOfPersonas = overRows<
  { person: string; persona: string },
  { persona: string; name: string; names: string[] }
>('link/names-of-personas')

/**
 * The states of blocks, by block; blocks that a decision joins share one. `appearances` are of articles being added:
 * decisions may name them before the graph does.
 */
export async function readBlocks(
  { transaction, obeyed }: Linking,
  blocks: Iterable<string>,
  appearances: readonly Appearance[],
): Promise<Map<string, BlockState>> {
  const wanted = new Set([...blocks].flatMap((block) => [...obeyed.blocksWith(block)]))
  const rows = wanted.size === 0 ? [] : await transaction.run(personasOfNames, { blocks: [...wanted] })
  const byBlock = groupBy(rows, ({ persona }) => persona.block)
  const personaOf = await readAnchored(transaction, obeyed.anchorsIn(wanted), appearances)
  const states = new Map<string, BlockState>()
  for (const block of wanted) {
    if (states.has(block)) continue
    const together = obeyed.blocksWith(block)
    // An absent property is null, or '', in the model.
    const stored = [...together]
      .flatMap((member) => byBlock.get(member) ?? [])
      .map(({ persona, people }) => {
        return { persona: { ...persona, year: persona.year ?? null, mark: persona.mark ?? '' }, people }
      })
    const state: BlockState = {
      stored: new Map(stored.map((item) => [item.persona.id, item])),
      personas: new Map(stored.map(({ persona }) => [persona.id, persona])),
      changed: new Set(),
      constraints: obeyed.constraintsOn(together, personaOf),
    }
    for (const member of together) states.set(member, state)
  }
  return states
}

/** Which personas the appearances are that decisions name. */
async function readAnchored(transaction: Transaction, anchors: readonly Anchor[], appearances: readonly Appearance[]) {
  const mentions = await readPeopleOfArticles(
    transaction,
    anchors.map(({ article }) => article),
  )
  const personas = new Map(mentions.map((row) => [`${row.article} ${toPersonName(row.name).key}`, row.persona]))
  for (const appearance of appearances) {
    personas.set(`${appearance.articleId} ${appearance.name.key}`, personaIdOf(appearance))
  }
  return ({ article, name }: Anchor) => personas.get(`${article} ${name}`)
}

/** Counts articles that come and go into the personas. `removed` are mentions of articles that are gone already. */
export async function countArticles(
  transaction: Transaction,
  blocks: ReadonlyMap<string, BlockState>,
  appearances: readonly Appearance[],
  removed: readonly PersonMention[],
): Promise<void> {
  for (const { name, persona } of removed) {
    const state = blocks.get(toPersonName(name).block)
    const known = state?.personas.get(persona)
    if (state === undefined || known === undefined) continue
    state.changed.add(persona)
    if (known.articles > 1) state.personas.set(persona, { ...known, articles: known.articles - 1 })
    else state.personas.delete(persona)
  }
  if (removed.length > 0) await renewNames(transaction, [...new Set(blocks.values())])
  for (const appearance of appearances) {
    const state = blocks.get(appearance.name.block)
    if (state === undefined) continue
    const persona = toPersona(appearance)
    const known = state.personas.get(persona.id)
    state.personas.set(persona.id, known === undefined ? persona : addPersonas(known, persona))
    state.changed.add(persona.id)
  }
}

/** What the removed articles called somebody may have been theirs alone: asks what the others do. */
async function renewNames(transaction: Transaction, states: readonly BlockState[]): Promise<void> {
  const rows = states.flatMap(({ stored, personas, changed }) =>
    [...changed].flatMap((persona) =>
      personas.has(persona) ? (stored.get(persona)?.people ?? []).map((person) => ({ person, persona })) : [],
    ),
  )
  const said = groupBy(await runRows(transaction, namesOfPersonas, rows), ({ persona }) => persona)
  for (const { personas } of states) {
    for (const [id, [first, ...others]] of said) {
      const known = personas.get(id)
      if (known === undefined || first === undefined) continue
      const start: Persona = { ...known, name: first.name, names: first.names, articles: 0 }
      const renewed = others.reduce<Persona>(
        (sum, { name, names }) => addPersonas(sum, { ...start, name, names }),
        start,
      )
      personas.set(id, { ...renewed, names: [...renewed.names].sort(), articles: known.articles })
    }
  }
}
