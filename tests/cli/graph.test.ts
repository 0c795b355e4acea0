/** The commands around a graph: articles in, answers out, twice the same, changed, withdrawn, interrupted. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEmbeddedStore } from '../../src/store/embedded.js'
import { adHoc } from '../store/each-store.js'
import { useCommandLine } from './command-line.js'

const cli = useCommandLine()

const SENTENCE = '5月20日，东湖大学党委书记林知远在江城会见了望海集团董事长何川一行。'
const ARTICLE = `---
published: 2023-05-22
source: 东湖大学新闻网
url: https://example.org/1
---
林知远会见何川
${SENTENCE}双方就合作深入交流。
`
const NOTHING = 'Added to the graph: 0 people, 0 organizations, 0 meetings.\n'

test('an article goes in, and who met whom, when, representing which body, comes out', async () => {
  cli.write('x.txt', ARTICLE)

  const ingested = await cli.run(['ingest', 'x.txt'])
  expect(ingested).toMatchObject({ code: 0, stderr: '' })
  expect(ingested.stdout).toBe(
    'Articles: 1 (1 new, 0 changed, 0 already known, 0 failed).\n' +
      'Added to the graph: 2 people, 2 organizations, 1 meetings.\n',
  )

  const { code, stdout } = await cli.run(['ask', '林知远', '何川'])
  expect(code).toBe(0)
  expect(stdout).toBe(`2023-05-20  talks in 江城
  林知远 (党委书记), for 东湖大学
  met 何川 (董事长), for 望海集团
    “${SENTENCE}”
    — 林知远会见何川, 东湖大学新闻网, 2023-05-22, https://example.org/1
`)

  const asked = await cli.run(['ask', '东湖大学', '--from', '2023-05-20', '--kind', 'talks', '--json'])
  expect(JSON.parse(asked.stdout).parties).toMatchObject([
    { person: { name: '林知远' }, organization: { name: '东湖大学' } },
    { person: { name: '何川' } },
  ])
  expect(await cli.run(['ask', '林知远', '--to', '2023-05-19'])).toMatchObject({
    code: 0,
    stdout: '',
    stderr: 'The graph holds no such encounter.\n',
  })
})

test('a name that the graph does not know is told, with names like it', async () => {
  cli.write('x.txt', ARTICLE)
  await cli.run(['ingest', 'x.txt'])

  const { code, stdout, stderr } = await cli.run(['ask', '东湖'])

  expect(stderr).toBe(
    'huiwu: 东湖: expected a person or a body of the graph, but it knows none; did you mean 东湖大学.\n',
  )
  expect(stdout).toBe('')
  expect(code).toBe(1)
})

test('a day that is none is wrong usage', async () => {
  cli.write('x.txt', ARTICLE)
  await cli.run(['ingest', 'x.txt'])

  const { code, stderr } = await cli.run(['ask', '林知远', '--from', 'May'])

  expect(stderr).toMatch(/^huiwu: .*YYYY-MM-DD/)
  expect(code).toBe(2)
})

test('reading again changes nothing, a changed text replaces the older one, and withdrawing leaves nothing', async () => {
  cli.write('x.txt', ARTICLE)
  await cli.run(['ingest', 'x.txt'])
  const once = await cli.run(['check', '--dump'])

  const again = await cli.run(['ingest', 'x.txt', '-'], { input: ARTICLE })
  expect(again.stdout).toBe(`Articles: 2 (0 new, 0 changed, 2 already known, 0 failed).\n${NOTHING}`)
  expect((await cli.run(['check', '--dump'])).stdout).toBe(once.stdout)

  cli.write('x.txt', ARTICLE.replaceAll('何川', '周青'))
  expect((await cli.run(['ingest', 'x.txt'])).stdout).toContain('(0 new, 1 changed, 0 already known, 0 failed)')
  expect((await cli.run(['ask', '何川'])).code).toBe(1)
  expect((await cli.run(['ask', '周青'])).stdout).toContain('met 周青 (董事长), for 望海集团')

  expect(await cli.run(['withdraw', 'https://example.org/1'])).toMatchObject({
    code: 0,
    stdout: 'Withdrawn: https://example.org/1\n',
  })
  expect(await cli.run(['check', '--dump'])).toMatchObject({ code: 0, stdout: '' })
  const gone = await cli.run(['withdraw', 'https://example.org/1'])
  expect(gone.stderr).toBe(
    'huiwu: https://example.org/1: expected an article of the graph, but it holds none by this id or url.\n',
  )
  expect(gone.code).toBe(1)
})

test('a broken graph is told, a line for each violation', async () => {
  cli.write('x.txt', ARTICLE)
  await cli.run(['ingest', 'x.txt'])
  expect(await cli.run(['check'])).toMatchObject({ code: 0, stdout: '', stderr: 'The graph is sound.\n' })

  const store = await openEmbeddedStore(join(cli.folder, '.huiwu'))
  const breaking = adHoc<object, never>("MATCH (m:Meeting) SET m.startsOn = '2023-06-01'")
  await store.write((transaction) => transaction.run(breaking, {}))
  await store.close()

  const { code, stdout } = await cli.run(['check'])
  expect(stdout).toMatch(/^start-before-end: Meeting \S+: .*2023-06-01.*2023-05-20/m)
  expect(code).toBe(1)
})

test('Ctrl-C finishes the current batch, and the same command goes on where it stopped', async () => {
  const count = 1_000
  const lines = Array.from({ length: count }, (_, index) => `${JSON.stringify({ id: `n${index}`, text: ARTICLE })}\n`)
  const half = lines.slice(0, count / 2).join('')

  const first = cli.start(['ingest', '-'])
  first.process.stdin?.write(half)
  // By then the first batch is in the graph; without the other half, no later one ends the run.
  await expect.poll(() => sizeOf(join(cli.folder, '.huiwu')), { timeout: 20_000 }).toBeGreaterThan(200_000)
  first.process.kill('SIGINT')
  await new Promise((resolve) => first.process.stderr?.once('data', resolve))
  first.process.stdin?.end(lines.slice(count / 2).join(''))

  const stopped = await first.ended
  // On a busy machine there may be lines of progress too.
  expect(stopped.stderr).toContain('\nhuiwu: finishing the current batch; press Ctrl-C again to stop at once.\n')
  expect(stopped.stdout).toMatch(/Interrupted: run the same command again to go on\.\n$/)
  expect(stopped.code).toBe(130)
  const done = Number(/\((\d+) new/.exec(stopped.stdout)?.[1])
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThan(count)

  const second = await cli.run(['ingest', '-'], { input: lines.join('') })
  expect(second.code).toBe(0)
  expect(second.stdout).toContain(
    `Articles: ${count} (${count - done} new, 0 changed, ${done} already known, 0 failed).`,
  )
})

test('explain names the rule behind each statement', async () => {
  const { code, stdout } = await cli.run(['explain'], { input: ARTICLE })

  expect(code).toBe(0)
  expect(stdout).toContain('林知远会见何川  [zh, huiwu/')
  for (const part of ['people', 'organizations', 'positions', 'meetings']) expect(stdout).toContain(`  ${part}\n`)
  expect(stdout).toMatch(/林知远 {2}<- zh\/\S+ [\d.]+ {2}\d+-\d+/)
  expect(stdout).toContain(`“${SENTENCE}”`)
})

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}
