/** The package as a stranger gets it: packed, installed in an empty folder, and run from there. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packagePath } from '../../src/files.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiwu-package-'))
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], packagePath('.')).stdout,
  )
  writeFileSync(join(folder, 'package.json'), '{"name": "stranger", "private": true}')
  run('npm', ['install', '--no-audit', '--no-fund', join(folder, filename)])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Throws where the command fails. */
function run(command: string, args: readonly string[], cwd = folder): { stdout: string; stderr: string } {
  const { PATH, HOME } = process.env
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME },
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr.slice(-2_000)}`)
  return { stdout, stderr }
}

test('an article is read and asked for', () => {
  const sentence = '5月20日，东湖大学校长林知远在江城会见了望海集团董事长何川一行。'
  writeFileSync(join(folder, 'x.txt'), `---\npublished: 2023-05-22\n---\n林知远会见何川\n${sentence}`)

  expect(run('npx', ['huiwu', 'ingest', 'x.txt']).stdout).toContain('Articles: 1 (1 new,')
  const { stdout } = run('npx', ['huiwu', 'ask', '林知远', '何川'])
  expect(stdout).toContain('2023-05-20')
  expect(stdout).toContain('林知远 (校长), for 东湖大学')
  expect(stdout).toContain(sentence)
  expect(run('npx', ['huiwu', 'check']).stderr).toContain('The graph is sound.')
})

test('many articles are read by worker threads', () => {
  const text = '5月20日，东湖大学校长林知远在江城会见了望海集团董事长何川一行。'.repeat(10)
  const lines = Array.from({ length: 1_000 }, (_, index) => JSON.stringify({ id: `n${index}`, text }))
  writeFileSync(join(folder, 'many.jsonl'), lines.join('\n'))

  const { stdout } = run('npx', ['huiwu', 'extract', 'many.jsonl'])
  const records = stdout.match(/^\{"id":"n\d+","language":"zh"/gm)
  // A failure shows the count, not the records.
  expect(records?.length).toBe(1_000)
})

test('the bundled articles are served, with the pages', async () => {
  const server = spawn('npx', ['huiwu', 'start', '--port', '0', '--data', 'demo'], { cwd: folder, detached: true })
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    server.stdout.setEncoding('utf8').on('data', (part) => {
      output += part
      const [found] = /http:\/\/127[.:\d]+/.exec(output) ?? []
      if (found !== undefined && output.includes('Ctrl-C')) resolve(found)
    })
    server.on('close', () => reject(new Error(output)))
  })
  try {
    const page = await fetch(url)
    expect(await page.text()).toContain('/assets/index')
    const plain = await fetch(`${url}/plain`)
    expect(await plain.text()).toContain('郝平')
    const graphiql = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })
    expect(await graphiql.text()).toContain('GraphiQL')
  } finally {
    // npx and huiwu alike.
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGINT')
  }
})
