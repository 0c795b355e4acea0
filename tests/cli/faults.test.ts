/** Faults while articles go in: the process is killed again and again, the file is damaged. Nothing told is lost. */
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { useCommandLine } from './command-line.js'

const cli = useCommandLine()

/** Several batches of them. */
const COUNT = 450
const names = ['何川', '周青', '王岭', '李松', '赵敏']
const lines = Array.from({ length: COUNT }, (_, at) => {
  const [name, day] = [names[at % names.length], String(1 + (at % 28)).padStart(2, '0')]
  const text = `2023年${1 + (at % 12)}月${day}日，东湖大学校长林知远在江城会见了望海集团董事长${name}一行。`
  return JSON.stringify({ id: `n${at}`, published: '2024-01-01', text })
})

test('a reader that is killed at any moment leaves a sound graph, and the same command completes it', async () => {
  cli.write('a.jsonl', lines.join('\n'))
  await cli.run(['ingest', 'a.jsonl', '--data', 'whole'])
  const whole = await cli.run(['check', '--dump', '--data', 'whole'])

  for (let round = 0, size = 0; round < 4; round++) {
    const reader = cli.start(['ingest', 'a.jsonl'])
    // Once the graph has grown, some batch is under way.
    const grown = expect.poll(() => sizeOf('.huiwu'), { timeout: 60_000, interval: 20 }).toBeGreaterThan(size + 60_000)
    await Promise.race([grown, reader.ended])
    reader.process.kill('SIGKILL')
    await reader.ended
    await grown.catch(() => undefined)
    size = sizeOf('.huiwu')
    expect(await cli.run(['check'])).toMatchObject({ code: 0, stdout: '', stderr: 'The graph is sound.\n' })
  }

  const last = await cli.run(['ingest', 'a.jsonl'])
  expect(last.stdout).toMatch(
    new RegExp(`^Articles: ${COUNT} \\(\\d+ new, 0 changed, \\d+ already known, 0 failed\\)\\.`),
  )
  expect((await cli.run(['check', '--dump'])).stdout).toBe(whole.stdout)
}, 600_000)

const damages = [
  { why: 'cut off', damage: (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2)) },
  {
    why: 'of which the first bytes have changed',
    damage: (path: string) =>
      writeFileSync(path, Buffer.concat([Buffer.from('damaged'), readFileSync(path).subarray(7)])),
  },
]

test.each(damages)('a file that was $why is told, and a backup restores what it held', async ({ damage }) => {
  cli.write('a.jsonl', lines.slice(0, 20).join('\n'))
  await cli.run(['ingest', 'a.jsonl'])
  const dump = await cli.run(['check', '--dump'])
  await cli.run(['backup', 'backup.gz'])
  damage(join(cli.folder, '.huiwu/graph.grafeo'))

  const broken = await cli.run(['ask', '林知远'])
  expect(broken).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('its file is damaged or of another kind'),
  })
  expect(await cli.run(['restore', 'backup.gz', '--data', 'again'])).toMatchObject({ code: 0 })
  expect((await cli.run(['check', '--dump', '--data', 'again'])).stdout).toBe(dump.stdout)
})

function sizeOf(folder: string): number {
  const path = join(cli.folder, folder)
  if (!existsSync(path)) return 0
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return files.reduce((sum, file) => sum + (statSync(join(path, file), { throwIfNoEntry: false })?.size ?? 0), 0)
}
