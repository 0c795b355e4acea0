/**
 * Explains people: which mentions are one person, why, who else might be, and what people decided.
 */
import { anchorsOf, type Decision } from '../../link/decision.js'
import type { Doubt } from '../../link/doubt.js'
import { type Facet, toFacets } from '../../link/facet.js'
import { findFacetJoins } from '../../link/join-facets.js'
import { compareText, toPersonName } from '../../link/person-name.js'
import { isBare } from '../../link/persona.js'
import { listDecisions } from '../decide/decisions.js'
import { overIds, runIds } from '../run-rows.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import type { MentionForms, PersonMention, ReadArticle } from '../write/article-facts.js'
import { listDoubts } from './list-doubts.js'
import { readPersonasOf } from './read-personas.js'

export interface ExplainedMention {
  readonly article: string
  readonly title: string | null
  readonly publishedOn: string | null
  /** All forms used there, canonical first. */
  readonly names: readonly string[]
  /** Where the name stands first: words around it. Null where it stands nowhere. */
  readonly quote: string | null
}

/** What articles alike say of the person. */
export interface ExplainedFacet {
  readonly name: string
  readonly bodies: readonly string[]
  /** Years attested; null where no article tells one. */
  readonly from: number | null
  readonly to: number | null
  readonly articles: number
}

export interface ExplainedJoin {
  readonly a: ExplainedFacet
  readonly b: ExplainedFacet
  /** 0 to 1. */
  readonly score: number
  readonly for: readonly string[]
}

export interface PersonExplanation {
  readonly person: string
  readonly name: string
  readonly facets: readonly ExplainedFacet[]
  /** Articles that give the name alone. */
  readonly bareArticles: number
  /** The ties that make the facets one person, best first. */
  readonly joins: readonly ExplainedJoin[]
  readonly mentions: readonly ExplainedMention[]
  readonly doubts: readonly Doubt[]
  /** Those in force that name an appearance of the person. */
  readonly decisions: readonly Decision[]
}

type MentionRow = Omit<PersonMention, 'article'> & MentionForms & { readonly article: ReadArticle['article'] }

const QUOTE_MARGIN = 30

const peopleByName = statement<{ key: string }, { id: string }>('link/people-by-name', ['key'])
const storedPeople = overIds<{ id: string; name: string }>('link/people')
const mentionsOfPeople = overIds<MentionRow>('link/mentions-of-people')

/** By id, or all people of that canonical name. Empty where the graph has none. */
export async function explainPeople(store: GraphStore, idOrName: string): Promise<PersonExplanation[]> {
  const byName = await store.read(peopleByName, { key: toPersonName(idOrName).key })
  const people = await runIds({ run: store.read }, storedPeople, [idOrName, ...byName.map(({ id }) => id)])
  const sorted = people.sort((a, b) => compareText(a.id, b.id))
  return Promise.all(sorted.map(({ id, name }) => explainPerson(store, id, name)))
}

async function explainPerson(store: GraphStore, person: string, name: string): Promise<PersonExplanation> {
  const personas = (await readPersonasOf(store, [person])).map(({ persona }) => persona)
  const facets = toFacets(personas)
  const bare = new Set(personas.filter(isBare).map(({ id }) => id))
  const mentions = await runIds({ run: store.read }, mentionsOfPeople, [person])
  const appearances = new Set(mentions.map((row) => `${row.article.id} ${toPersonName(row.name).key}`))
  const decisions = (await listDecisions(store)).filter(
    ({ undoneAt, detail }) =>
      undoneAt === null && anchorsOf(detail).some((anchor) => appearances.has(`${anchor.article} ${anchor.name}`)),
  )
  return {
    person,
    name,
    facets: facets.map(toExplained),
    bareArticles: new Set(mentions.filter((row) => bare.has(row.persona)).map(({ article }) => article.id)).size,
    joins: explainJoins(facets),
    mentions: mentions
      .map(toMention)
      .sort((a, b) => compareText(a.publishedOn ?? '', b.publishedOn ?? '') || compareText(a.article, b.article)),
    doubts: (await listDoubts(store, { about: person }, { offset: 0, limit: 100 })).doubts,
    decisions,
  }
}

function explainJoins(facets: readonly Facet[]): ExplainedJoin[] {
  return findFacetJoins(facets).map(({ a, b, verdict }) => {
    return { a: toExplained(a), b: toExplained(b), score: verdict.score, for: verdict.for }
  })
}

function toExplained({ name, bodies, from, to, articles }: Facet): ExplainedFacet {
  return { name, bodies, from, to, articles }
}

function toMention({ article, names, starts, ends }: MentionRow): ExplainedMention {
  const { id, title, publishedOn, text } = article
  const [start] = starts
  const [end] = ends
  const quote =
    start === undefined || end === undefined ? null : text.slice(Math.max(0, start - QUOTE_MARGIN), end + QUOTE_MARGIN)
  return { article: id, title, publishedOn, names, quote }
}
