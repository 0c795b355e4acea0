/**
 * Placing mentions: gives each name of each added article its person, and finds the mentions of older articles that
 * now mean somebody else.
 */
import { type Appearance, attestedOn, toContext } from '../../link/appearance.js'
import { attachBareAppearance } from '../../link/attach-bare.js'
import { personaIdOf } from '../../link/persona.js'
import { createPersonNode, type PersonNode, type ResolvedBlock, resolveBlock } from '../../link/resolve-block.js'
import { overRows, runRows } from '../run-rows.js'
import { type MentionForms, type PersonMention, type ReadArticle, readRecords } from './article-facts.js'
import type { Linking } from './linking.js'
import type { BlockState } from './persona-state.js'

/** Whom an article means by a name, and where. */
export type Mention = PersonMention & MentionForms

export interface Placement {
  readonly blocks: readonly (ResolvedBlock & { readonly state: BlockState })[]
  readonly added: readonly Mention[]
  /** `from`: whom the mention meant before. */
  readonly moved: readonly (Mention & { readonly from: string })[]
  readonly people: ReadonlyMap<string, PersonNode>
  /** Persona.id → Person.ids. */
  readonly identified: ReadonlyMap<string, ReadonlySet<string>>
}

const mentionsOfPersonas = overRows<{ person: string; persona: string }, Mention>('link/mentions-of-personas')

export async function placeMentions(
  linking: Linking,
  states: readonly BlockState[],
  articles: readonly ReadArticle[],
  appearances: readonly Appearance[],
): Promise<Placement> {
  const resolved = states.map((state) => {
    return { state, ...resolveBlock([...state.personas.values()], state.constraints) }
  })
  const blockOf = new Map(
    resolved.flatMap((block) => [...block.state.personas.keys()].map((id) => [id, block] as const)),
  )
  const older = await runRows(linking.transaction, mentionsOfPersonas, resolved.flatMap(findRestless))
  const fresh = appearances.map(toMention)

  const records = new Map(articles.map((item) => [item.article.id, item]))
  const asked = older.filter(({ persona }) => blockOf.get(persona)?.personOf.get(persona) === null)
  const read = await readRecords(
    linking,
    asked.map(({ article }) => article),
  )
  for (const [id, item] of read) records.set(id, item)

  const people = new Map(resolved.flatMap((block) => [...block.people]))
  const identified = new Map<string, Set<string>>()
  for (const { personOf } of resolved) {
    for (const [persona, person] of personOf) identified.set(persona, new Set(person === null ? [] : [person]))
  }
  const place = (mention: Mention): Mention => {
    const person = choosePerson(mention, blockOf.get(mention.persona), records.get(mention.article))
    identified.get(mention.persona)?.add(person)
    if (!people.has(person)) people.set(person, createPersonNode(person, [mention.name], []))
    return { ...mention, person }
  }
  return {
    blocks: resolved,
    added: fresh.map(place),
    moved: older.map((mention) => ({ ...place(mention), from: mention.person })).filter((m) => m.from !== m.person),
    people,
    identified,
  }
}

/** Personas whose older mentions may have to move: identified as somebody else before, or not the same in all articles. */
function findRestless({ state, personOf }: ResolvedBlock & { state: BlockState }) {
  return [...personOf].flatMap(([persona, person]) => {
    const before = state.stored.get(persona)?.people ?? []
    const settled = person !== null && before.every((id) => id === person)
    return settled ? [] : before.map((id) => ({ person: id, persona }))
  })
}

function choosePerson(mention: Mention, block: ResolvedBlock | undefined, read: ReadArticle | undefined): string {
  const person = block?.personOf.get(mention.persona)
  if (person !== null && person !== undefined) return person
  const on = read === undefined ? null : attestedOn(read.article, read.record)
  const bodies = read === undefined ? [] : toContext(read.record)
  const context = { articleId: mention.article, bodies, year: on === null ? null : Number(on.slice(0, 4)) }
  return attachBareAppearance(mention.name, context, block?.components ?? [])
}

function toMention(appearance: Appearance): Mention {
  const { articleId, person } = appearance
  const spans = [...person.mentions].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return {
    article: articleId,
    person: '',
    persona: personaIdOf(appearance),
    name: person.name,
    names: [...new Set([person.name, ...person.names])],
    starts: spans.map(([start]) => start),
    ends: spans.map(([, end]) => end),
  }
}
