/** `huiwu backup` and `huiwu restore`, also of a graph that is being served. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { useCommandLine } from './command-line.js'

const cli = useCommandLine()

const ARTICLE =
  '---\npublished: 2023-05-22\n---\n林知远会见何川\n5月20日，东湖大学校长林知远在江城会见了望海集团董事长何川一行。\n'

test('a graph is restored as it was, and a damaged backup is told', async () => {
  cli.write('x.txt', ARTICLE)
  await cli.run(['ingest', 'x.txt'])
  const dump = await cli.run(['check', '--dump'])
  expect(await cli.run(['backup', 'a.gz'])).toMatchObject({ code: 0, stdout: 'Written: a.gz\n', stderr: '' })

  const restored = await cli.run(['restore', 'a.gz', '--data', 'other'])
  expect(restored).toMatchObject({ code: 0, stdout: 'Restored: 1 articles, 0 decisions.\n' })
  expect((await cli.run(['check', '--dump', '--data', 'other'])).stdout).toBe(dump.stdout)
  expect(await cli.run(['restore', 'a.gz', '--data', 'other'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Expected an empty graph to restore into'),
  })

  const path = join(cli.folder, 'a.gz')
  writeFileSync(path, readFileSync(path).subarray(0, -20))
  const broken = await cli.run(['restore', 'a.gz', '--data', 'third'])
  expect(broken).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^huiwu: a\.gz: reading it failed \(Z_BUF_ERROR\)\.\n$/),
  })
})

test('a graph that is being served is backed up with a key that may write', async () => {
  cli.write('x.txt', ARTICLE)
  await cli.run(['ingest', 'x.txt'])
  const served = cli.start(['serve', '--port', '0'], { HUIWU_API_KEYS: 'a-secret-of-some-length' })
  const [url = ''] = await served.printed(/http:\/\/[^/\s]+/)

  expect(await cli.run(['backup', 'a.gz', '--url', url])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('needs a key'),
  })
  const env = { HUIWU_API_KEY: 'a-secret-of-some-length' }
  expect(await cli.run(['backup', 'a.gz', '--url', url], { env })).toMatchObject({ code: 0, stdout: 'Written: a.gz\n' })
  served.process.kill('SIGINT')
  await served.ended

  await cli.run(['restore', 'a.gz', '--data', 'other'])
  const [dump, other] = [await cli.run(['check', '--dump']), await cli.run(['check', '--dump', '--data', 'other'])]
  expect(other.stdout).toBe(dump.stdout)
})
