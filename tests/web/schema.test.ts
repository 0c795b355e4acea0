/** The schema: everything is described, lists are connections, and resolvers fit it. */
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readPackageFile } from '../../src/files.js'
import { createSchema } from '../../src/web/graphql/schema.js'

const schema = buildSchema(readPackageFile('schema.graphql'))
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !isBuiltIn(name))

function isBuiltIn(name: string): boolean {
  return ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name)
}

/** Everything that a client may name, as Type, Type.field or Type.field(argument:), with its description. */
function* listDescribed(): Generator<[where: string, description: string | null | undefined]> {
  for (const type of types) {
    if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) yield [type.name, type.description]
    if (isEnumType(type)) {
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description]
    }
    if (isObjectType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description]
        if (!('args' in field)) continue
        for (const argument of field.args) {
          yield [`${type.name}.${field.name}(${argument.name}:)`, argument.description]
        }
      }
    }
  }
}

describe('schema.graphql', () => {
  test('describes every type, field, argument and enum value in a sentence', () => {
    const all = [...listDescribed()]
    expect(all.length).toBeGreaterThan(200)
    expect(
      all.filter(([, description]) => !/\S.*[.:]$/su.test(description?.trim() ?? '')).map(([where]) => where),
    ).toEqual([])
  })

  test('says of every field that may be null when it is', () => {
    const silent = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          (field) => !String(field.type).endsWith('!') && !/null|where a text says so/i.test(field.description ?? ''),
        )
        .map((field) => `${type.name}.${field.name}`),
    )
    expect(silent).toEqual([])
  })

  test('gives every page a size, a default and a cursor', () => {
    const pages = types
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).filter((field) => String(field.type).endsWith('Connection!')))
    expect(pages.length).toBeGreaterThan(8)
    for (const { name, args } of pages) {
      expect(args.find((argument) => argument.name === 'first')?.defaultValue, name).toBe(20)
      expect(String(args.find((argument) => argument.name === 'after')?.type), name).toBe('String')
    }
  })

  test('has a resolver for each field that rows do not carry, and no other', () => {
    expect(() => createSchema()).not.toThrow()
  })
})
