/** Questions that commands put to the API, in this process: names become conditions, errors are thrown. */
import { ERROR_CODES, type ErrorCode, HuiwuError } from '../errors.js'
import type { GraphStore } from '../store/store.js'

/** `data` of the answer; its shape is that of `document`. Throws the first error that the API gives, as what it was. */
export async function queryGraph<Data>(
  store: GraphStore,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const { executeQuery } = await import('../web/graphql/execute.js')
  const { data, errors } = await executeQuery(store, document, variables)
  const [error] = errors ?? []
  if (error === undefined) return data as Data
  const code = Object.keys(ERROR_CODES).find((known): known is ErrorCode => known === error.extensions?.code)
  throw code === undefined ? new Error(error.message) : new HuiwuError(code, error.message)
}

/** `{[person]: name}` or `{[organization]: name}`; a person's where it may be either's. Throws UNKNOWN_NAME. */
export async function findCondition(
  store: GraphStore,
  name: string,
  [person, organization]: readonly [person: string, organization: string],
): Promise<Record<string, string>> {
  const found = await queryGraph<Record<string, object | null>>(
    store,
    `query ($name: String, $id: ID) {
      person(name: $name) { id } personById: person(id: $id) { id }
      organization(name: $name) { id } organizationById: organization(id: $id) { id }
    }`,
    { name, id: name },
  )
  if (found.person ?? found.personById) return { [person]: name }
  if (found.organization ?? found.organizationById) return { [organization]: name }
  const similar = await findSimilar(store, name)
  const hint = similar.length === 0 ? 'read an article that names it first' : `did you mean ${similar.join(', ')}`
  throw new HuiwuError('UNKNOWN_NAME', `${name}: expected a person or a body of the graph, but it knows none; ${hint}.`)
}

async function findSimilar(store: GraphStore, name: string): Promise<string[]> {
  const found = await queryGraph<Record<'people' | 'organizations', { nodes: { name: string }[] }>>(
    store,
    `query ($name: String) {
      people(search: $name, first: 3) { nodes { name } } organizations(search: $name, first: 3) { nodes { name } }
    }`,
    { name },
  )
  return [...found.people.nodes, ...found.organizations.nodes].map((node) => node.name)
}
