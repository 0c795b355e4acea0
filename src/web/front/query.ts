/**
 * What the front page asks: the latest encounters, or those of the one or two names in its search box.
 *
 * It asks the API itself, so that it shows what any client would get.
 */

import { ERROR_CODES, type ErrorCode, HuiwuError } from '../../errors.js'
import type { MeetingKind } from '../../model.js'
import type { GraphStore } from '../../store/store.js'
import { executeQuery } from '../graphql/execute.js'

export interface Party {
  readonly person: { readonly name: string } | null
  readonly organization: { readonly name: string } | null
  readonly title: string | null
}

export interface ShownEncounter {
  readonly id: string
  readonly date: { readonly from: string | null; readonly to: string | null; readonly precision: string | null }
  readonly place: { readonly name: string } | null
  readonly meeting: { readonly kind: Uppercase<MeetingKind>; readonly headline: string | null }
  readonly parties: readonly [Party, Party]
  readonly evidence: readonly {
    readonly quote: string
    readonly article: { readonly title: string | null; readonly url: string | null; readonly published: string | null }
  }[]
}

interface Page {
  /** Only of a search: counting the whole graph takes long. */
  readonly totalCount?: number
  readonly nodes: readonly ShownEncounter[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Answer {
  readonly encounters: Page | null
  /** Names that the graph does not know, each with known names that contain it or a part of it. */
  readonly unknown: readonly { readonly name: string; readonly similar: readonly string[] }[]
  /** Null unless the whole graph was asked for. */
  readonly counts: { people: number; organizations: number; meetings: number; articles: number } | null
}

const ITEMS = `
  nodes {
    id date { from to precision } place { name } meeting { kind headline }
    parties { person { name } organization { name } title }
    evidence { quote article { title url published } }
  }
  pageInfo { hasNextPage endCursor }`
const FIELDS = `totalCount ${ITEMS}`

/** The latest encounters of the whole graph, and how much it holds. */
export async function askLatest(store: GraphStore, after: string | null): Promise<Answer> {
  const data = await ask(
    store,
    `query ($after: String) {
      encounters(first: 20, after: $after) { ${ITEMS} }
      people(first: 1) { totalCount } organizations(first: 1) { totalCount }
      meetings(first: 1) { totalCount } articles(first: 1) { totalCount }
    }`,
    { after },
  )
  const count = (field: string) => (data[field] as { totalCount: number }).totalCount
  const counts = {
    people: count('people'),
    organizations: count('organizations'),
    meetings: count('meetings'),
    articles: count('articles'),
  }
  return { encounters: data.encounters as Page, unknown: [], counts }
}

/** Encounters of the name in `text`, or between the two names in it. */
export async function askText(store: GraphStore, text: string, after: string | null): Promise<Answer> {
  return askNames(store, await splitNames(store, text), after)
}

/** Encounters of the person or body named, or between the first two. `after`: cursor of the page before. */
async function askNames(store: GraphStore, names: readonly string[], after: string | null): Promise<Answer> {
  const found = await Promise.all(names.map((name) => findName(store, name)))
  const unknown = names.filter((_, index) => found[index] === null)
  if (unknown.length > 0) {
    const similar = await Promise.all(unknown.map((name) => findSimilar(store, name)))
    const suggestions = unknown.map((name, index) => ({ name, similar: similar[index] ?? [] }))
    return { encounters: null, unknown: suggestions, counts: null }
  }
  const [a, b] = found
  const filter = {
    ...(a && { [a.kind]: a.name }),
    ...(b && { [b.kind === 'person' ? 'with' : 'withOrganization']: b.name }),
  }
  const data = await ask(
    store,
    `query ($filter: EncounterFilter, $after: String) {
      encounters(filter: $filter, first: 20, after: $after) { ${FIELDS} }
    }`,
    { filter, after },
  )
  return { encounters: data.encounters as Page, unknown: [], counts: null }
}

/** The whole text where the graph knows it as a name (Hao Ping); else its first two parts. */
async function splitNames(store: GraphStore, text: string): Promise<string[]> {
  const whole = text.trim()
  const parts = whole.split(/\s*[,，、;；+＋&]\s*|\s+(?:and|with)\s+|\s+[和与跟同]\s+/iu).filter((part) => part !== '')
  if (parts.length > 1) return parts.slice(0, 2)
  const words = whole.split(/\s+/)
  if (words.length === 1 || (await findName(store, whole)) !== null) return [whole]
  return words.length === 2 || /\p{Script=Han}/u.test(whole) ? words.slice(0, 2) : [whole]
}

async function findName(
  store: GraphStore,
  name: string,
): Promise<{ kind: 'person' | 'organization'; name: string } | null> {
  const data = await ask(
    store,
    `query ($name: String) { person(name: $name) { id } organization(name: $name) { id } }`,
    {
      name,
    },
  )
  if (data.person !== null) return { kind: 'person', name }
  return data.organization === null ? null : { kind: 'organization', name }
}

async function findSimilar(store: GraphStore, name: string): Promise<string[]> {
  const data = await ask(
    store,
    `query ($name: String!) {
      search(text: $name, kinds: [PERSON, ORGANIZATION], first: 8) { node { ... on Person { name } ... on Organization { name } } }
    }`,
    { name },
  )
  return (data.search as { node: { name: string } }[]).map(({ node }) => node.name)
}

/** Throws the first error that the API gives, as what it was. */
async function ask(store: GraphStore, document: string, variables: Record<string, unknown>) {
  const { data, errors } = await executeQuery(store, document, variables)
  const [error] = errors ?? []
  if (error === undefined) return data ?? {}
  const code = Object.keys(ERROR_CODES).find((known): known is ErrorCode => known === error.extensions?.code)
  throw code === undefined ? new Error(error.message) : new HuiwuError(code, error.message)
}
