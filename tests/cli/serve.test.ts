/** `huiwu serve` and `huiwu key`: a key that is made, and what its holder does over HTTP. */
import { expect, onTestFinished, test } from 'vitest'
import { useCommandLine } from './command-line.js'

const cli = useCommandLine()

const INGEST = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { status meetings } }'
const SENTENCE = '5月20日，东湖大学党委书记林知远在江城会见了望海集团董事长何川一行。'

async function makeKey(scopes: string): Promise<{ key: string; line: string }> {
  const { code, stdout, stderr } = await cli.run(['key', 'newsroom', '--scopes', scopes])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const { key = '', line = '' } = /^Key: {2}(?<key>\S+)\nLine: (?<line>\S+)\n$/.exec(stdout)?.groups ?? {}
  return { key, line }
}

async function ask(url: string, query: string, variables = {}, key = ''): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Record<string, unknown>
}

test('the holder of a key reads articles in, and others are answered while the rules run', async () => {
  const { key, line } = await makeKey('write')
  expect(line).not.toContain(key)
  const server = cli.start(['serve', '--port', '0'], { HUIWU_API_KEYS: line })
  onTestFinished(() => void server.process.kill('SIGKILL'))
  const [url] = await server.printed(/http:\/\/[^/\s]+/)

  const order: string[] = []
  const text = `${SENTENCE}\n`.repeat(2_000)
  const long = ask(url, INGEST, { input: { text } }, key).then((answer) => {
    order.push('long')
    return answer
  })
  for (let turn = 0; turn < 3; turn++) {
    expect(await ask(url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } })
    order.push('short')
  }
  expect(await long).toMatchObject({ data: { ingestArticle: { status: 'ADDED' } } })
  expect(order).toEqual(['short', 'short', 'short', 'long'])

  server.process.kill('SIGINT')
  expect((await server.ended).code).toBe(0)
})

test('a name or a scope that cannot be is told', async () => {
  expect(await cli.run(['key', 'a b'])).toMatchObject({ code: 2, stderr: expect.stringContaining('name: expected') })
  expect(await cli.run(['key', 'ann', '--scopes', 'all'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--scopes: expected scopes among read, write, review'),
  })
})
