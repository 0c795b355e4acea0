/** Backups: a graph made again from one is the same to the byte, whatever the stores, and what is damaged is told. */
import { expect, test, vi } from 'vitest'
import { dumpGraph, makeDecision, readBackup, restoreBackup } from '../../src/pipeline.js'
import type { GraphStore } from '../../src/store/store.js'
import { STORY, tell, tellAll } from '../web/small-graph.js'
import { closeAll, describeEachStore, openEmptyEmbedded } from './each-store.js'

async function collect<Line>(lines: AsyncIterable<Line>): Promise<Line[]> {
  const all: Line[] = []
  for await (const line of lines) all.push(line)
  return all
}

async function* toLines(backup: readonly string[]): AsyncGenerator<string> {
  for (const line of backup) yield line.trimEnd()
}

async function decide(store: GraphStore): Promise<void> {
  const [first] = STORY.map(tell)
  const [person] = first?.record.people ?? []
  if (first === undefined || person === undefined) throw new Error('expected people in the story')
  const anchor = { article: first.article.id, name: person.name }
  await makeDecision(
    store,
    { kind: 'rename', anchors: [anchor], name: '改过的名字' },
    {
      author: 'a',
      reason: 'r',
      at: '2024-01-01T00:00:00Z',
    },
  )
}

// A server that has not planned the statements yet takes its time.
vi.setConfig({ testTimeout: 120_000 })

describeEachStore('backup', (openEmpty) => {
  test('a graph restored into the other store and back is the same to the byte', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY)
    await decide(store)
    const dump = await collect(dumpGraph(store))
    const backup = await collect(readBackup(store))
    expect(dump.length).toBeGreaterThan(50)

    const other = await openEmptyEmbedded()
    expect(await restoreBackup(other, toLines(backup))).toEqual({ articles: STORY.length, decisions: 1 })
    expect(await collect(dumpGraph(other))).toEqual(dump)
    expect(await collect(readBackup(other))).toEqual(backup)
    await closeAll()

    const again = await openEmpty()
    await restoreBackup(again, toLines(backup))
    expect(await collect(dumpGraph(again))).toEqual(dump)
  })

  test('articles that come in meanwhile break no backup', async () => {
    const store = await openEmpty()
    const [first, ...rest] = STORY
    await tellAll(store, first === undefined ? [] : [first])
    const lines = readBackup(store)
    const backup = [(await lines.next()).value ?? '']
    await tellAll(store, rest)
    for await (const line of lines) backup.push(line)

    const other = await openEmptyEmbedded()
    await restoreBackup(other, toLines(backup))
    expect(await collect(dumpGraph(other))).toEqual(await collect(dumpGraph(store)))
  })

  test('a graph that holds articles is not restored into', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY.slice(0, 1))
    const backup = await collect(readBackup(store))
    await expect(restoreBackup(store, toLines(backup))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  const damages = [
    {
      why: 'was cut off',
      damage: (lines: string[]) => lines.slice(0, -1),
      message: 'its last line to count the others',
    },
    { why: 'lacks a line', damage: (lines: string[]) => lines.toSpliced(2, 1), message: 'but some are missing' },
    {
      why: 'is no JSON',
      damage: (lines: string[]) => lines.with(2, 'Dear diary'),
      message: 'line 3: expected a JSON object',
    },
    { why: 'is something else', damage: () => ['{"text": "甲。"}'], message: 'expected a backup of format 1' },
    {
      why: 'is of a later format',
      damage: (lines: string[]) => lines.with(0, '{"huiwuBackup": 2}'),
      message: 'expected a backup of format 1',
    },
    { why: 'is empty', damage: () => [], message: 'its last line to count the others' },
  ]

  test.each(damages)('a backup that $why is told', async ({ damage, message }) => {
    const store = await openEmpty()
    const source = await openEmptyEmbedded()
    await tellAll(source, STORY)
    const backup = await collect(readBackup(source))
    await expect(restoreBackup(store, toLines(damage(backup)))).rejects.toMatchObject({
      code: 'BROKEN_BACKUP',
      message: expect.stringContaining(message),
    })
  })
})
