/** The tools of assistants, asked through the protocol's own client: a process of its own, as assistants start it. */
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterEach, expect, test } from 'vitest'
import { useCommandLine } from '../cli/command-line.js'

const cli = useCommandLine()

const SENTENCE = '5月20日，东湖大学党委书记林知远在江城会见了望海集团董事长何川一行。'
const ARTICLE = `---\npublished: 2023-05-22\nurl: https://example.org/1\n---\n林知远会见何川\n${SENTENCE}\n`

let client: Client | null = null
afterEach(async () => {
  await client?.close()
  client = null
})

async function connect(args: readonly string[] = []): Promise<Client> {
  client = new Client({ name: 'test', version: '1' })
  const command = { command: process.execPath, args: [cli.path, 'mcp', ...args], cwd: cli.folder }
  await client.connect(new StdioClientTransport({ ...command, env: { PATH: process.env.PATH ?? '' } }))
  return client
}

async function call(tool: string, given: Record<string, unknown>) {
  const { content, isError } = await (client as Client).callTool({ name: tool, arguments: given })
  const [part] = content as { type: string; text: string }[]
  return { text: part?.text ?? '', isError: isError === true }
}

const askJson = async (tool: string, given: Record<string, unknown>) => JSON.parse((await call(tool, given)).text)

test('an assistant finds a name, who met whom, who they are, how they are linked, and the article to cite', async () => {
  cli.write('x.txt', ARTICLE)
  await cli.run(['ingest', 'x.txt'])
  const { tools } = await (await connect()).listTools()
  expect(tools.map(({ name }) => name)).toEqual(['search', 'encounters', 'profile', 'path', 'article'])
  expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([])

  const { search } = await askJson('search', { text: 'linzhiyuan', kinds: ['person'] })
  expect(search[0]).toMatchObject({ kind: 'PERSON', matched: '林知远' })

  const { encounters } = await askJson('encounters', {
    person: '林知远',
    with: '何川',
    kinds: ['talks'],
    from: '2023-01-01',
  })
  expect(encounters).toMatchObject({
    totalCount: 1,
    nodes: [
      { date: { from: '2023-05-20' }, evidence: [{ quote: SENTENCE, article: { url: 'https://example.org/1' } }] },
    ],
  })
  expect(await askJson('profile', { name: search[0].node.id })).toMatchObject({
    personById: { name: '林知远', tenures: [{ post: { title: '党委书记', organization: { name: '东湖大学' } } }] },
  })
  expect(await askJson('profile', { name: '望海集团' })).toMatchObject({ organization: { kind: 'COMPANY' } })
  const { paths } = await askJson('path', { from: '东湖大学', to: '望海集团', by: 'organization' })
  expect(paths).toMatchObject([{ length: 1, nodes: [{ name: '东湖大学' }, { name: '望海集团' }] }])
  const { article } = await askJson('article', { id: encounters.nodes[0].evidence[0].article.id })
  expect(article).toMatchObject({
    title: '林知远会见何川',
    meetings: [{ kind: 'TALKS', evidence: [{ quote: SENTENCE }] }],
  })
})

test('what an assistant may mend is told, and what it may not ask is refused', async () => {
  cli.write('x.txt', ARTICLE)
  await cli.run(['ingest', 'x.txt'])
  await connect()
  expect(await call('encounters', { person: '林知远', from: '2023-02-30' })).toMatchObject({ isError: true })
  expect((await call('encounters', { person: '林知远', first: 1_000 })).isError).toBe(true)
  expect(await askJson('encounters', { person: 'nobody' })).toEqual({ encounters: { totalCount: 0, nodes: [] } })
})

test('a graph that is being served is asked over HTTP', async () => {
  cli.write('x.txt', ARTICLE)
  await cli.run(['ingest', 'x.txt'])
  const served = cli.start(['serve', '--port', '0'])
  const [url] = await served.printed(/http:\/\/[^/\s]+\/graphql/)
  await connect(['--url', url])
  expect(await askJson('encounters', { person: '林知远' })).toMatchObject({ encounters: { totalCount: 1 } })
  served.process.kill('SIGINT')
  await served.ended
  expect(await call('encounters', { person: '林知远' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('nothing answers there; start huiwu serve.'),
  })
})
