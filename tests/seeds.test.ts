/** The bundled articles against the facts that a person read in them: tests/expected/<article>.json. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticles } from '../src/article/read.js'
import { extract } from '../src/extract/extract.js'
import type { Article } from '../src/model.js'
import { compareFacts, type ExpectedFacts } from './article-facts.js'

const names = readdirSync('seeds/articles').map((file) => file.replace(/\.txt$/, ''))

async function readSeed(name: string): Promise<Article> {
  for await (const input of readArticles([`seeds/articles/${name}.txt`])) {
    if ('failure' in input) throw input.failure
    return input.article
  }
  throw new Error(`${name} is empty`)
}

function readExpected(name: string): ExpectedFacts {
  return JSON.parse(readFileSync(`tests/expected/${name}.json`, 'utf8')) as ExpectedFacts
}

test('every article has expected facts, a title, a day of its own and at least 200 characters', async () => {
  const expected = readdirSync('tests/expected').map((file) => file.replace(/\.json$/, ''))
  expect(expected).toEqual(names)
  expect(names.length).toBeGreaterThanOrEqual(12)
  for (const name of names) {
    const { title, publishedOn, text, sourceId } = await readSeed(name)
    expect({ name, title, publishedOn, sourceId }).toEqual({
      name,
      title: expect.any(String),
      publishedOn: expect.stringContaining(name.slice(0, 7)),
      sourceId: name,
    })
    expect(text.length).toBeGreaterThan(150)
    expect(text.length).toBeLessThan(1200)
  }
})

test.each(names)('%s: what it states is found, and nothing else', async (name) => {
  const expected = readExpected(name)
  const differences = compareFacts(expected, extract(await readSeed(name)))
  const gaps = new Set(expected.gaps)

  expect(differences.filter((row) => !gaps.has(row))).toEqual([])
  const closed = [...gaps].filter((row) => !differences.includes(row))
  if (closed.length > 0) console.warn(`tests/expected/${name}.json lists gaps that are closed:\n${closed.join('\n')}`)
})

test('a wrong fact of any kind is told', async () => {
  const record = extract(await readSeed('2023-05-beida-shanxi'))
  const expected = readExpected('2023-05-beida-shanxi')
  const [meeting] = expected.meetings
  if (meeting === undefined) throw new Error('expected a meeting')
  const wrong: ExpectedFacts = {
    people: [...expected.people, '苏禾'],
    organizations: expected.organizations.filter((name) => name !== '山西大学'),
    positions: [...expected.positions, ['郝平', '校长', '北京大学']],
    meetings: [...expected.meetings, { ...meeting, from: '2023-05-19' }],
  }
  const differences = compareFacts(wrong, record)
  expect(differences).toContain('missing person 苏禾')
  expect(differences).toContain('surplus organization 山西大学')
  expect(differences).toContain('missing position 郝平, 校长, 北京大学')
  expect(differences).toContain('missing meeting talks, 2023-05-19')
  expect(differences).toContain('missing encounter 2023-05-19, 蓝佛安, 郝平')
})
