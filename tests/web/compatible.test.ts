/**
 * Compatibility: what clients of the last release ask must go on working.
 *
 * tests/web/released-schema.graphql is the schema of the last release; a release copies schema.graphql there. What has
 * to go is first marked @deprecated, with what to use instead, and leaves with a later major version.
 */
import { buildSchema, findBreakingChanges } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readPackageFile } from '../../src/files.js'

const released = readPackageFile('tests/web/released-schema.graphql')

function findBroken(before: string, after: string): string[] {
  return findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description)
}

describe('schema.graphql', () => {
  test('breaks nothing that the last release had', () => {
    expect(findBroken(released, readPackageFile('schema.graphql'))).toEqual([])
  })

  test.each([
    {
      why: 'a field taken away',
      before: '"Stable id."\n  id: ID!\n  "Headline. Null',
      after: '"Headline. Null',
      named: 'Article.id was removed',
    },
    {
      why: 'a result that may now be null',
      before: 'totalCount: Int!',
      after: 'totalCount: Int',
      named: 'totalCount changed type',
    },
    {
      why: 'an argument that must now be given',
      before: 'kinds: [SearchKind!]\n',
      after: 'kinds: [SearchKind!]!\n',
      named: 'kinds',
    },
    {
      why: 'a value taken away',
      before: '"通电话, 视频会见: two sides spoke over a distance."\n  CALL\n',
      after: '',
      named: 'CALL was removed',
    },
  ])('names $why', ({ before, after, named }) => {
    expect(released).toContain(before)
    expect(findBroken(released, released.replace(before, after)).join('\n')).toContain(named)
  })
})
