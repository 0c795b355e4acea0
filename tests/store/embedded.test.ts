/** What the embedded engine alone promises: one process, kill -9, damaged files, folders that cannot be written. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openEmbeddedStore } from '../../src/store/embedded.js'
import { openStore } from '../../src/store/open.js'
import { buildPackage } from './built.js'
import { adHoc } from './each-store.js'

const otherProcess = fileURLToPath(new URL('other-process.mjs', import.meta.url))
const create = adHoc<{ id: string }, object>('CREATE (:Place {id: $id})')
const count = adHoc<object, { count: number }>('MATCH (n:Place) RETURN count(n) AS count')
const pairs = adHoc<object, { number: number; places: number }>(
  'MATCH (n:Place) RETURN n.number AS number, count(n) AS places ORDER BY number',
)

let built: ReturnType<typeof buildPackage>
let folder: string
const children: ChildProcess[] = []

beforeAll(() => {
  built = buildPackage()
})
afterAll(() => built.remove())

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiwu-embedded-'))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

/** Starts other-process.mjs; its lines are added to `lines` as they come. */
function start(task: 'open' | 'hold' | 'write', where: string, most = 'unlimited') {
  // Without the signal, a file that would grow past the limit is an error of writing, as on a full disk.
  const limited = `trap '' XFSZ; ulimit -f ${most}; exec "$@"`
  const command = [process.execPath, otherProcess, built.folder, task, where]
  const child = spawn('bash', ['-c', limited, 'bash', ...command])
  children.push(child)
  const lines: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => lines.push(`stderr: ${text}`))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const line = async (at: number) => {
    await expect.poll(() => lines.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(at)
    return lines[at]
  }
  return { child, lines, ended, line }
}

// The other process is started by bash.
describe.skipIf(process.platform === 'win32')('embedded store and other processes', () => {
  test('is refused while another process has it open, and opens when that has ended', async () => {
    const other = start('hold', folder)
    expect(await other.line(0)).toBe('opened')
    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'STORE_LOCKED' })
    await expect(openEmbeddedStore(folder)).rejects.toThrow(
      `${folder}: expected a graph that no other process has open; stop the other huiwu`,
    )

    other.child.kill('SIGKILL')
    await other.ended
    await (await openEmbeddedStore(folder)).close()
  })

  test('is refused to a second store of the same process, and goes on', async () => {
    const store = await openEmbeddedStore(folder)
    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'STORE_LOCKED' })

    await store.write((transaction) => transaction.run(create, { id: 'a' }))
    expect(await store.read(count, {})).toEqual([{ count: 1 }])
    await store.close()
  })

  test.each([40, 150, 400, 900])('loses no acknowledged write when killed after %d writes', async (writes) => {
    const other = start('write', folder)
    await other.line(writes)
    other.child.kill('SIGKILL')
    await other.ended

    const acknowledged = Number(other.lines.at(-1))
    expect(acknowledged).toBeGreaterThanOrEqual(writes - 1)
    const store = await openEmbeddedStore(folder)
    const rows = await store.read(pairs, {})
    await store.close()

    // What was under way when the process ended may be there as a whole, or not at all.
    expect([acknowledged + 1, acknowledged + 2]).toContain(rows.length)
    expect(rows).toEqual(rows.map((_, number) => ({ number, places: 2 })))
  })

  test('says STORE_UNWRITABLE when the disk is full, and keeps what was acknowledged', async () => {
    const other = start('write', folder, '100')
    await other.ended
    expect(other.lines.at(-1)).toBe('STORE_UNWRITABLE')

    const store = await openEmbeddedStore(folder)
    expect(await store.read(pairs, {})).toEqual(
      other.lines.slice(1, -1).map((number) => ({ number: Number(number), places: 2 })),
    )
    await store.close()
  })
})

describe('embedded store and its files', () => {
  test('keeps what was written when it is closed and opened again', async () => {
    const first = await openStore({ dataFolder: join(folder, 'deep', 'graph'), neo4j: null })
    await first.write((transaction) => transaction.run(create, { id: 'a' }))
    await first.close()

    const second = await openStore({ dataFolder: join(folder, 'deep', 'graph'), neo4j: null })
    expect(await second.read(count, {})).toEqual([{ count: 1 }])
    await expect(second.write((transaction) => transaction.run(create, { id: 'a' }))).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
    })
    await second.close()
  })

  test.each([true, false])('flushes while others write (durable: %s)', async (durable) => {
    const store = await openEmbeddedStore(folder, { durable })
    const writes = Array.from({ length: 20 }, (_, id) =>
      store.write((transaction) => transaction.run(create, { id: `place_${id}` })),
    )
    await Promise.all([...writes, store.flush(), store.flush()])

    expect(await store.read(count, {})).toEqual([{ count: 20 }])
    await store.close()
  })

  test('answers reads that are under way when it is closed', async () => {
    const store = await openEmbeddedStore(folder)
    await store.write((transaction) => transaction.run(create, { id: 'a' }))
    const reads = Array.from({ length: 50 }, () => store.read(count, {}))
    await store.close()

    expect(await Promise.all(reads)).toEqual(reads.map(() => [{ count: 1 }]))
  })

  const damages = [
    { why: 'is no graph', damage: (file: string) => writeFileSync(file, 'Dear diary') },
    { why: 'is empty', damage: (file: string) => truncateSync(file, 0) },
    { why: 'was cut off', damage: (file: string) => truncateSync(file, 20_000) },
  ]

  test.each(damages)('says STORE_DAMAGED where the file $why', async ({ damage }) => {
    const store = await openEmbeddedStore(folder)
    await store.prepare()
    await store.write((transaction) => transaction.run(create, { id: '会见'.repeat(10_000) }))
    await store.close()
    const file = join(folder, readdirSync(folder)[0] ?? '')
    damage(file)

    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'STORE_DAMAGED' })
    await expect(openEmbeddedStore(folder)).rejects.toThrow(`${folder}: expected a graph of huiwu`)
    expect(existsSync(file)).toBe(true)
  })

  test('says STORE_UNWRITABLE where its folder would lie under a file', async () => {
    writeFileSync(join(folder, 'file'), '')

    await expect(openEmbeddedStore(join(folder, 'file', 'graph'))).rejects.toMatchObject({ code: 'STORE_UNWRITABLE' })
    await expect(openEmbeddedStore(join(folder, 'file'))).rejects.toMatchObject({ code: 'STORE_UNWRITABLE' })
  })

  test.skipIf(process.platform === 'win32')('says STORE_UNWRITABLE in a folder that may only be read', async () => {
    const store = await openEmbeddedStore(folder)
    await store.close()
    chmodSync(folder, 0o555)
    chmodSync(join(folder, readdirSync(folder)[0] ?? ''), 0o444)

    for (const where of [folder, join(folder, 'new')]) {
      const other = start('open', where)
      await other.ended
      expect(other.lines).toEqual(['STORE_UNWRITABLE'])
    }
  })
})
