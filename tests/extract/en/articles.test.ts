/**
 * English articles in the styles of many publishers against the facts that a person read in them before any rule was
 * tried on them: articles/<name>.txt, expected/<name>.json. README.md counts what is right by kind.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticles } from '../../../src/article/read.js'
import { extract } from '../../../src/extract/extract.js'
import type { ExtractionRecord } from '../../../src/model.js'
import { compareFacts, type ExpectedFacts } from '../../article-facts.js'

const FOLDER = 'tests/extract/en'
const names = readdirSync(`${FOLDER}/articles`).map((file) => file.replace(/\.txt$/, ''))

async function read(name: string): Promise<ExtractionRecord> {
  for await (const input of readArticles([`${FOLDER}/articles/${name}.txt`])) {
    if ('failure' in input) throw input.failure
    return extract(input.article)
  }
  throw new Error(`${name} is empty`)
}

test('every article has expected facts', () => {
  expect(readdirSync(`${FOLDER}/expected`).map((file) => file.replace(/\.json$/, ''))).toEqual(names)
})

test.each(names)('%s: what it states is found, and nothing else', async (name) => {
  const expected = JSON.parse(readFileSync(`${FOLDER}/expected/${name}.json`, 'utf8')) as ExpectedFacts
  const differences = compareFacts(expected, await read(name))
  expect(differences.filter((row) => !expected.gaps?.includes(row))).toEqual([])
  const closed = (expected.gaps ?? []).filter((row) => !differences.includes(row))
  if (closed.length > 0)
    console.warn(`${FOLDER}/expected/${name}.json lists gaps that are closed:\n${closed.join('\n')}`)
})
