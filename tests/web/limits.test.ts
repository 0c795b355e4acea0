/** Limits: which queries are refused before they run, and how fast. */

import fc from 'fast-check'
import { buildSchema, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readPackageFile } from '../../src/files.js'
import { checkLimits, DEFAULT_LIMITS } from '../../src/web/graphql/limits.js'

const schema = buildSchema(readPackageFile('schema.graphql'))

function refusalOf(query: string, variables: Record<string, unknown> = {}): string | null {
  try {
    checkLimits(parse(query), schema, variables, DEFAULT_LIMITS)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

const nest = (levels: number) =>
  `{ person(name: "a") ${'{ met(first: 1) { person '.repeat(levels)} { id } ${'} }'.repeat(levels)} }`
const page = (first: string) =>
  `{ encounters(first: ${first}) { nodes { parties { person { encounters(first: ${first}) { nodes { id } } } } } } }`
const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: name`).join(' ')
const laughs = (levels: number) =>
  Array.from({ length: levels }, (_, i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} }`).join(' ')

describe('checkLimits', () => {
  test.each([
    {
      why: 'a plain query',
      query: '{ encounters(first: 100) { nodes { id parties { person { name } } evidence { quote } } } }',
      refusal: null,
    },
    { why: 'fields six levels of people deep', query: nest(6), refusal: null },
    { why: 'fields seven levels of people deep', query: nest(7), refusal: 'levels of fields' },
    { why: 'pages in pages of 10', query: page('10'), refusal: null },
    { why: 'pages in pages of 100', query: page('100'), refusal: 'objects' },
    { why: 'thirty aliases', query: `{ person(name: "a") { ${aliases(30)} } }`, refusal: null },
    {
      why: 'thirty-one aliases',
      query: `{ person(name: "a") { ${aliases(31)} } }`,
      refusal: 'aliases',
    },
    {
      why: 'aliases in an unused fragment',
      query: `{ __typename } fragment F on Person { ${aliases(31)} }`,
      refusal: 'aliases',
    },
    {
      why: 'twenty-one directives',
      query: `{ __typename ${'@include(if: true) '.repeat(21)} }`,
      refusal: 'directives',
    },
    {
      why: 'eleven fields at the top',
      query: `{ ${'people { totalCount } '.repeat(11)} }`,
      refusal: 'fields at the top',
    },
    {
      why: 'fragments that spread each other in a circle',
      query:
        '{ person(name: "a") { ...A } } fragment A on Person { met { person { ...B } } } fragment B on Person { met { person { ...A } } }',
      refusal: null,
    },
    {
      why: 'fragments that double at each of 60 levels',
      query: `{ person(name: "a") { ...F0 } } ${laughs(60)} fragment F60 on Person { met { person { name } } }`,
      refusal: 'objects',
    },
    {
      why: 'depth through fragments',
      query: `{ person(name: "a") { ...A } } ${Array.from({ length: 8 }, (_, i) => `fragment ${'ABCDEFGH'[i]} on Person { met { person { ${i < 7 ? `...${'ABCDEFGH'[i + 1]}` : 'name'} } } }`).join(' ')}`,
      refusal: 'levels of fields',
    },
    { why: 'unknown fields, which validation refuses', query: '{ nothing { at { all } } }', refusal: null },
  ])('$why', ({ query, refusal }) => {
    const found = refusalOf(query)
    if (refusal === null) expect(found).toBeNull()
    else expect(found).toMatch(new RegExp(`^The query asks for up to \\d+ ${refusal}, but at most \\d+`))
  })

  test.each([
    { why: 'the number given', variables: { n: 5 }, refused: false },
    { why: 'a number beyond the largest page counts as the largest', variables: { n: 1e9 }, refused: true },
    { why: 'the default of the operation', variables: {}, refused: true },
  ])('a page size from a variable: $why', ({ variables, refused }) => {
    const query = page('$n').replace('{', 'query ($n: Int = 100) {')
    expect(refusalOf(query, variables) !== null).toBe(refused)
  })

  test('costs at least what a larger page costs less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (a, b) => {
        const [small, large] = a < b ? [a, b] : [b, a]
        // Whatever is refused at one size is refused at every greater one.
        return refusalOf(page(String(small))) === null || refusalOf(page(String(large))) !== null
      }),
    )
  })
})
