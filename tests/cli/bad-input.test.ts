/** Bad input: each gets one clear line, the rest goes on where there is a rest, and the exit code tells. */
import { chmodSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { neo4jForTests } from '../store/each-store.js'
import { useCommandLine } from './command-line.js'

const cli = useCommandLine()

const GOOD = '林知远会见何川\n5月20日，东湖大学校长林知远在江城会见了云川省副省长何川一行。'
const BINARY = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

const unreadable: { why: string; path: string; content: string | Uint8Array; line: string }[] = [
  { why: 'an empty file', path: 'x.txt', content: '', line: 'x.txt: expected a text, but it is empty.' },
  { why: 'a binary file', path: 'x.txt', content: BINARY, line: 'x.txt: expected a text, but got binary data.' },
  {
    why: 'a text of 50 MB',
    path: 'x.txt',
    content: '会'.repeat(17_000_000),
    line: 'x.txt: expected at most 1,000,000 characters, but got 51,000,000 bytes; split it.',
  },
  {
    why: 'an unknown encoding',
    path: 'x.txt',
    content: Buffer.from([0xff, 0x20, 0xff, 0x20, 0xfe, 0xff, 0x20]),
    line: 'x.txt: expected UTF-8, GB18030, Big5 or UTF-16, but it looks like ',
  },
  { why: 'a name of another kind', path: 'x.pdf', content: '%PDF', line: 'x.pdf: expected a name that ends in .jsonl' },
]

test.each(unreadable)('$why is named, and the others are read', async ({ path, content, line }) => {
  cli.write(path, content)
  cli.write('good.txt', GOOD)

  const { code, stdout, stderr } = await cli.run(['ingest', path, 'good.txt'])

  expect(stderr.split('\n')).toEqual([expect.stringContaining(`huiwu: ${line}`), ''])
  expect(stdout).toContain('Articles: 2 (1 new, 0 changed, 0 already known, 1 failed).')
  expect(code).toBe(1)
})

test('invalid JSON on one line is named with its line, and the lines around it are read', async () => {
  const line = (id: string) => JSON.stringify({ id, text: GOOD })
  cli.write('x.jsonl', [line('a'), '{"text": "cut off', line('b')].join('\n'))

  const { code, stdout, stderr } = await cli.run(['extract', 'x.jsonl'])

  expect(stderr).toBe('huiwu: x.jsonl:2: expected one JSON object on the line, but got {"text": "cut off.\n')
  expect(stdout.match(/^\{"id":"\w"/gm)).toEqual(['{"id":"a"', '{"id":"b"'])
  expect(code).toBe(1)
})

test('a folder without articles and a path that leads nowhere are named', async () => {
  mkdirSync(join(cli.folder, 'none'))

  const { code, stderr } = await cli.run(['ingest', 'none', 'nowhere.txt'])

  expect(stderr).toBe(
    'huiwu: none: expected .jsonl, .csv, .txt, .md, .html, .zip or .warc files in the folder, but found none.\n' +
      'huiwu: nowhere.txt: expected a file or a folder, but there is none.\n',
  )
  expect(code).toBe(1)
})

test('an empty standard input is named', async () => {
  const { code, stderr } = await cli.run(['extract'])

  expect(stderr).toBe('huiwu: standard input: expected a text, but it is empty.\n')
  expect(code).toBe(1)
})

test('a file that may not be read is named', async () => {
  cli.write('x.txt', GOOD)
  chmodSync(join(cli.folder, 'x.txt'), 0o000)

  const { code, stderr } = await cli.runWithoutRights(['extract', 'x.txt'])

  expect(stderr).toBe('huiwu: x.txt: this user may not read it.\n')
  expect(code).toBe(1)
})

test('a folder that may only be read is named before anything is read', async () => {
  cli.write('x.txt', GOOD)
  mkdirSync(join(cli.folder, 'locked'), { mode: 0o555 })

  const { code, stdout, stderr } = await cli.runWithoutRights(['ingest', 'x.txt', '--data', 'locked/graph'])

  expect(stderr).toMatch(/^huiwu: .*locked\/graph: expected a folder that huiwu may write to .*\n$/)
  expect(stdout).toBe('')
  expect(code).toBe(1)
})

test('a second process on the same embedded graph is refused, and the first one goes on', async () => {
  cli.write('x.txt', GOOD)
  const first = cli.start(['serve', '--port', '0', '--data', 'graph'])
  const [url] = await first.printed(/http:\/\/[^/\s]+/)

  const { code, stderr } = await cli.run(['ingest', 'x.txt', '--data', 'graph'])

  expect(stderr).toMatch(/^huiwu: .*graph: expected a graph that no other process has open; .*\n$/)
  expect(code).toBe(1)
  expect((await fetch(`${url}/health`)).status).toBe(200)
  first.process.kill('SIGINT')
  expect((await first.ended).code).toBe(0)
})

test('Neo4j that is down is named, with what to check', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  cli.write('x.txt', GOOD)

  const { code, stderr } = await cli.run(['ingest', 'x.txt', '--neo4j', `bolt://127.0.0.1:${port}`])

  expect(stderr).toMatch(/^huiwu: Neo4j at bolt:\/\/127\.0\.0\.1:\d+ does not answer.*check that it runs.*\n$/)
  expect(code).toBe(1)
})

test.skipIf(neo4jForTests === null)('a wrong password of Neo4j is named [neo4j]', async () => {
  cli.write('x.txt', GOOD)
  const env = { NEO4J_URI: neo4jForTests?.uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'surely wrong' }

  const { code, stderr } = await cli.run(['ingest', 'x.txt'], { env })

  expect(stderr).toMatch(/^huiwu: .*NEO4J_PASSWORD.*\n$/)
  expect(code).toBe(1)
})

test('a port that is taken is named, with what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }

  const { code, stderr } = await cli.run(['serve'], { env: { PORT: String(port) } })
  server.close()

  expect(stderr).toMatch(/^huiwu: Port \d+ of 127\.0\.0\.1: another program uses it; .*\n$/)
  expect(code).toBe(1)
})

const usage: { why: string; args: string[]; env?: NodeJS.ProcessEnv; line: string }[] = [
  { why: 'no command', args: [], line: 'Usage: huiwu' },
  { why: 'an unknown command', args: ['ingets'], line: "unknown command 'ingets'\n(Did you mean ingest?)" },
  { why: 'an unknown option', args: ['ask', 'x', '--form'], line: "unknown option '--form'" },
  { why: 'a missing argument', args: ['ask'], line: "missing required argument 'name'" },
  { why: 'an unknown format', args: ['extract', '--format', 'xml'], line: 'Allowed choices are jsonl, pretty.' },
  {
    why: 'a port that is no number',
    args: ['serve', '--port', 'x'],
    line: '--port: expected a number from 0 to 65535',
  },
  { why: 'a variable of no use', args: ['serve'], env: { PORT: '70000' }, line: 'PORT: expected a number from 0 to' },
  { why: 'an address of no use', args: ['check', '--neo4j', 'x'], line: 'expected an address such as bolt://' },
]

test.each(usage)('$why is wrong usage, which exits with 2', async ({ args, env = {}, line }) => {
  const { code, stdout, stderr } = await cli.run(args, { env })

  expect(stderr).toContain(line)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})
