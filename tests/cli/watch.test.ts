/** `huiwu ingest` of addresses, and `huiwu watch`: what comes, changes and stays, over time. */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSite } from '../article/site.js'
import { useCommandLine } from './command-line.js'

const cli = useCommandLine()

const page = (name: string) =>
  `<html><head><title>苏禾会见${name} - 东湖大学新闻网</title></head><body><h1>苏禾会见${name}</h1><p>发布时间：2023-05-22</p>` +
  `<p>5月20日，东湖大学校长苏禾在江城会见了云川省副省长${name}一行，双方就深化合作交换了意见。</p></body></html>`
const feed = (...paths: string[]) =>
  `<rss version="2.0"><channel><title>T</title>${paths.map((path) => `<item><link>${path}</link></item>`).join('')}</channel></rss>`

test('a feed is read by its address; the second time nothing is fetched anew, and what was withdrawn comes back', async () => {
  const site = await openSite({
    '/feed': { type: 'application/rss+xml', body: feed('/1.htm'), headers: { etag: '"1"' } },
    '/1.htm': { body: page('何川'), headers: { etag: '"a"' } },
  })
  const ingest = ['ingest', `${site.url}/feed`, '--allow-private']
  expect(await cli.run(ingest)).toMatchObject({ code: 0, stdout: expect.stringContaining('1 (1 new, 0 changed') })
  expect((await cli.run(['ask', '何川'])).stdout).toContain(
    `苏禾会见何川, 东湖大学新闻网, 2023-05-22, ${site.url}/1.htm`,
  )

  site.asked.length = 0
  expect((await cli.run(ingest)).stdout).toContain('Articles: 0 ')
  expect(site.asked).toEqual(['/feed'])

  await cli.run(['withdraw', `${site.url}/1.htm`])
  expect((await cli.run(['ingest', `${site.url}/1.htm`, '--allow-private'])).stdout).toContain('1 (1 new')
  expect((await cli.run(['check'])).stderr).toBe('The graph is sound.\n')
})

test('private networks are refused unless they are allowed', async () => {
  const site = await openSite({ '/1.htm': { body: page('何川') } })
  const { code, stderr } = await cli.run(['ingest', `${site.url}/1.htm`])
  expect(stderr).toMatch(/expected a public address; --allow-private lets huiwu read from private networks\.\n$/)
  expect(code).toBe(1)
  expect(site.asked).toEqual([])
})

test('--since and --limit choose articles, and --dry-run tells of them without a graph', async () => {
  const line = (id: number, published: string | null) =>
    JSON.stringify({ id, published, text: `东湖大学校长苏禾会见了云川省副省长何川一行。${id}` })
  cli.write('a.jsonl', [line(1, '2023-01-01'), line(2, '2024-01-01'), line(3, null), line(4, '2024-02-01')].join('\n'))

  const rehearsed = await cli.run(['ingest', 'a.jsonl', '--since', '2023-06-01', '--dry-run'])
  expect(rehearsed).toMatchObject({ code: 0, stderr: '' })
  expect(rehearsed.stdout).toMatch(/^Articles: 2 \(0 failed\)\. Nothing was written\.\nThey state: 4 people, /)
  expect(existsSync(join(cli.folder, '.huiwu'))).toBe(false)

  expect((await cli.run(['ingest', 'a.jsonl', '--limit', '3'])).stdout).toContain('Articles: 3 (3 new')
  expect((await cli.run(['ingest', 'a.jsonl', '--since', '2024-01-01'])).stdout).toContain('Articles: 2 (1 new')
  for (const wrong of [
    ['--since', 'soon'],
    ['--limit', '0'],
  ]) {
    expect((await cli.run(['ingest', 'a.jsonl', ...wrong])).code).toBe(2)
  }
})

test('watch reads what there is, then files and items as they come, until Ctrl-C', async () => {
  const site = await openSite({
    '/feed': { type: 'application/rss+xml', body: feed('/1.htm'), headers: { etag: '"1"' } },
    '/1.htm': { body: page('何川') },
    '/2.htm': { body: page('周青') },
  })
  cli.write('news/a.html', page('王岭'))
  const watching = cli.start(['watch', 'news', `${site.url}/feed`, '--every', '1s', '--allow-private'])
  await watching.printed(/Articles: 2 \(2 new[\s\S]*Watching; Ctrl-C stops it\./)

  cli.write('news/b.html', page('李松'))
  await watching.printed(/(?:Articles: [\s\S]*){2}/)
  site.answers.set('/feed', { type: 'application/rss+xml', body: feed('/2.htm', '/1.htm'), headers: { etag: '"2"' } })
  await watching.printed(/(?:Articles: [\s\S]*){3}/)
  rmSync(join(cli.folder, 'news/a.html'))

  watching.process.kill('SIGINT')
  expect(await watching.ended).toMatchObject({ code: 0 })
  for (const name of ['何川', '王岭', '李松', '周青']) {
    expect((await cli.run(['ask', name])).stdout).toContain('苏禾 (校长), for 东湖大学')
  }
})
