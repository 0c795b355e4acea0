/**
 * Limits: how long, deep, wide and dear a query may be. Checked after parsing and before validation, since some of
 * the validation's own rules grow with the square of the query.
 *
 * Cost counts the objects that a query may give at most: page sizes multiply on the way down. Introspection is
 * left to GraphQL's own depth rule.
 */
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, SelectionSetNode, ValueNode } from 'graphql'
import { HuiwuError } from '../../errors.js'
import { MAX_PAGE } from '../read/connection.js'

export interface Limits {
  /** UTF-16 code units of the query's text. */
  readonly length: number
  readonly tokens: number
  /** Levels of fields. */
  readonly depth: number
  /** Fields under another name, in the text as written. */
  readonly aliases: number
  /** Directives, in the text as written. */
  readonly directives: number
  /** Fields of Query or Mutation at the top. */
  readonly roots: number
  /** Objects that the answer may hold at most. */
  readonly cost: number
}

export const DEFAULT_LIMITS: Limits = {
  length: 20_000,
  tokens: 2_000,
  depth: 14,
  aliases: 30,
  directives: 20,
  roots: 10,
  cost: 25_000,
}

/** What a list without a page size is taken to hold. */
const LIST_SIZE = 4

interface Measure {
  /** Objects, for one object of the parent. */
  readonly cost: number
  readonly depth: number
}

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
  /** Of fragments met before; null while one is being measured, so that a cycle ends. */
  readonly measured: Map<string, Measure | null>
}

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const
const NOTHING: Measure = { cost: 0, depth: 0 }

/** Throws QUERY_TOO_COSTLY, naming the limit, for a document beyond one. A document that is not valid may pass. */
export function checkLimits(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): void {
  const { aliases, directives } = countNames(document)
  refuseAbove('aliases', aliases, limits.aliases)
  refuseAbove('directives', directives, limits.directives)

  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node)
  for (const node of document.definitions) {
    if (node.kind !== 'OperationDefinition') continue
    const defaults = node.variableDefinitions?.map((each) => [each.variable.name.value, toValue(each.defaultValue, {})])
    const given = { ...Object.fromEntries(defaults ?? []), ...variables }
    const walk = { schema, fragments, variables: given, measured: new Map<string, Measure | null>() }
    const root = ROOTS[node.operation]
    const { cost, depth } = measure(node.selectionSet, root, walk)
    refuseAbove('levels of fields', depth, limits.depth)
    refuseAbove('fields at the top', node.selectionSet.selections.length, limits.roots)
    refuseAbove('objects', cost, limits.cost)
  }
}

function measure(set: SelectionSetNode, typeName: string, walk: Walk): Measure {
  return set.selections.reduce<Measure>((sum, selection) => {
    const part =
      selection.kind === 'Field'
        ? measureField(selection, typeName, walk)
        : selection.kind === 'InlineFragment'
          ? measure(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, walk)
          : measureFragment(selection.name.value, walk)
    return { cost: sum.cost + part.cost, depth: Math.max(sum.depth, part.depth) }
  }, NOTHING)
}

function measureField(
  { name, arguments: given, selectionSet }: Extract<SelectionSetNode['selections'][number], { kind: 'Field' }>,
  typeName: string,
  walk: Walk,
): Measure {
  if (name.value.startsWith('__')) return NOTHING
  const field = findFields(walk.schema, typeName)?.[name.value]
  if (selectionSet === undefined || field === undefined) return { cost: 0, depth: 1 }
  const type = String(field.type)
  const first = field.args.find((argument) => argument.name === 'first')
  const asked = given?.find((argument) => argument.name.value === 'first')
  const size =
    first !== undefined
      ? toPageSize(asked === undefined ? undefined : toValue(asked.value, walk.variables), first.defaultValue)
      : type.includes('[') && !typeName.endsWith('Connection')
        ? LIST_SIZE
        : 1
  const inner = measure(selectionSet, type.replace(/[[\]!]/g, ''), walk)
  return { cost: size * (1 + inner.cost), depth: inner.depth + 1 }
}

/** Each fragment is measured once, however often and however deep it is spread. */
function measureFragment(name: string, walk: Walk): Measure {
  const known = walk.measured.get(name)
  if (known !== undefined) return known ?? NOTHING
  const fragment = walk.fragments.get(name)
  if (fragment === undefined) return NOTHING
  walk.measured.set(name, null)
  const result = measure(fragment.selectionSet, fragment.typeCondition.name.value, walk)
  walk.measured.set(name, result)
  return result
}

/** The type's fields; undefined for a type that has none. Types are told by shape, so that no second copy of graphql matters. */
function findFields(schema: GraphQLSchema, typeName: string) {
  const type = schema.getType(typeName)
  return type !== undefined && 'getFields' in type
    ? (type.getFields() as Record<string, { type: unknown; args: readonly { name: string; defaultValue?: unknown }[] }>)
    : undefined
}

function toPageSize(asked: unknown, fallback: unknown): number {
  const size = typeof asked === 'number' ? asked : typeof fallback === 'number' ? fallback : MAX_PAGE
  return Math.min(Math.max(size, 1), MAX_PAGE)
}

function toValue(value: ValueNode | undefined, variables: Readonly<Record<string, unknown>>): unknown {
  if (value?.kind === 'IntValue') return Number(value.value)
  return value?.kind === 'Variable' ? variables[value.name.value] : undefined
}

/** Without recursion into fragments: what stands in the text. */
function countNames(document: DocumentNode): { aliases: number; directives: number } {
  let [aliases, directives] = [0, 0]
  const open: { selectionSet?: SelectionSetNode | undefined; directives?: readonly unknown[] | undefined }[] = []
  for (const node of document.definitions) {
    if (node.kind === 'OperationDefinition' || node.kind === 'FragmentDefinition') open.push(node)
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    directives += node.directives?.length ?? 0
    if ('alias' in node && node.alias !== undefined) aliases++
    open.push(...(node.selectionSet?.selections ?? []))
  }
  return { aliases, directives }
}

function refuseAbove(what: string, found: number, limit: number): void {
  if (found <= limit) return
  throw new HuiwuError(
    'QUERY_TOO_COSTLY',
    `The query asks for up to ${found} ${what}, but at most ${limit} are allowed; ask for less, or page by page.`,
  )
}
