/** Queries made from the schema: every field of it, and a text in each place that takes one. */
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { readPackageFile } from '../../src/files.js'

export const schema = buildSchema(readPackageFile('schema.graphql'))

interface Node {
  readonly type: GraphQLNamedType
  /** By what stands before the braces: `name`, or `... on Person`. */
  readonly parts: Map<string, Node | null>
}

/**
 * A selection of every field below `type` that needs no argument, in the breadth, each type once. `asked` collects
 * them as Type.field. Fields have aliases, since two types may use one name for different things.
 */
export function selectAll(type: GraphQLOutputType, asked: Set<string>): string {
  const root: Node = { type: getNamedType(type), parts: new Map() }
  const seen = new Set<string>()
  const open = [root]
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    for (const [head, child] of listParts(node.type, seen, asked)) {
      const below: Node | null = child === null ? null : { type: child, parts: new Map() }
      node.parts.set(head, below)
      if (below !== null) open.push(below)
    }
  }
  return format(root)
}

function* listParts(
  type: GraphQLNamedType,
  seen: Set<string>,
  asked: Set<string>,
): Generator<[head: string, child: GraphQLNamedType | null]> {
  yield ['__typename', null]
  if (isAbstractType(type)) {
    for (const each of schema.getPossibleTypes(type)) yield [`... on ${each.name}`, each]
  }
  if (!isObjectType(type) || seen.has(type.name)) return
  seen.add(type.name)
  for (const field of Object.values(type.getFields())) {
    if (field.args.some(isRequiredArgument)) continue
    asked.add(`${type.name}.${field.name}`)
    const named = getNamedType(field.type)
    yield [`${type.name}_${field.name}: ${field.name}`, isLeafType(named) ? null : named]
  }
}

function format({ type, parts }: Node): string {
  if (isLeafType(type)) return ''
  return `{ ${Array.from(parts, ([head, node]) => (node === null ? head : `${head} ${format(node)}`)).join(' ')} }`
}

/** Every Type.field that a query may reach. */
export function listFields(): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !/^(?:__|Query$|Mutation$|Subscription$)/.test(type.name)
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  )
}

export interface Placed {
  /** Such as `encounters(filter.person)`. */
  readonly where: string
  /** The field with its arguments, one of them `$text`, without a selection. */
  readonly call: string
  /** Of `$text`: String or ID. */
  readonly type: string
}

/** Calls of a field, one for each place of its arguments that takes a text. */
export function placeText(field: GraphQLField<unknown, unknown>): Placed[] {
  return field.args.flatMap((argument) => {
    const others = field.args.filter((other) => other !== argument && isRequiredArgument(other)).map(toArgument)
    return placeIn(argument.type).map(({ path, literal, type }) => ({
      where: `${field.name}(${argument.name}${path})`,
      call: `${field.name}(${[...others, `${argument.name}: ${literal}`].join(', ')})`,
      type,
    }))
  })
}

interface Place {
  readonly path: string
  readonly literal: string
  readonly type: string
}

function placeIn(type: GraphQLInputType): Place[] {
  if (isNonNullType(type)) return placeIn(type.ofType)
  if (isListType(type)) return placeIn(type.ofType).map((place) => ({ ...place, literal: `[${place.literal}]` }))
  if (!isInputObjectType(type)) {
    return ['String', 'ID'].includes(String(type)) ? [{ path: '', literal: '$text', type: String(type) }] : []
  }
  const fields = Object.values(type.getFields())
  return fields.flatMap((field) => {
    const others = fields.filter((other) => other !== field && isRequired(other)).map(toArgument)
    return placeIn(field.type).map((place) => ({
      ...place,
      path: `.${field.name}${place.path}`,
      literal: `{ ${[...others, `${field.name}: ${place.literal}`].join(', ')} }`,
    }))
  })
}

function isRequired({ type, defaultValue }: GraphQLInputField): boolean {
  return isNonNullType(type) && defaultValue === undefined
}

function toArgument({ name, type }: GraphQLArgument | GraphQLInputField): string {
  return `${name}: ${toLiteral(type)}`
}

/** Something that fits the type. */
function toLiteral(type: GraphQLInputType): string {
  if (isNonNullType(type)) return toLiteral(type.ofType)
  if (isListType(type)) return `[${toLiteral(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (isInputObjectType(type)) {
    return `{ ${Object.values(type.getFields()).filter(isRequired).map(toArgument).join(', ')} }`
  }
  const { name } = type
  return name === 'Int' || name === 'Float'
    ? '1'
    : name === 'Boolean'
      ? 'true'
      : name === 'Date'
        ? '"2024-05-20"'
        : '"a"'
}
