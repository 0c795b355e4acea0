/** `huiwu start`, which `npm start` runs: read once, served, and one question answered. */
import { expect, test } from 'vitest'
import { type Started, useCommandLine } from './command-line.js'

const cli = useCommandLine()

const UP = /GraphQL: +(http:\S+).*Its answer, read through the API:\n(\{.*?\n\})\n/s

async function stop(started: Started): Promise<void> {
  started.process.kill('SIGINT')
  expect((await started.ended).code).toBe(0)
}

test('the first start reads the bundled articles, the second one reads nothing, and both answer', async () => {
  const first = cli.start(['start'], { PORT: '0' })
  const [output, address = '', answer = ''] = await first.printed(UP)

  expect(output).toBeDefined()
  expect((await first.printed(/Articles: .*/))[0]).toMatch(
    /^Articles: \d\d \(\d\d new, 0 changed, 0 already known, 0 f/,
  )
  const { encounters } = JSON.parse(answer)
  expect(encounters.nodes[0]).toMatchObject({ date: { from: '2023-05-20' }, place: { name: '太原' } })
  expect(JSON.stringify(encounters.nodes[0].parties)).toMatch(/郝平.*北京大学|北京大学.*郝平/)

  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ articles(first: 1) { totalCount } }' }),
  })
  expect((await response.json()).data.articles.totalCount).toBeGreaterThanOrEqual(12)
  await stop(first)

  const second = cli.start(['start', '--port', '0'])
  const [, , again] = await second.printed(UP)
  expect(again).toBe(answer)
  await stop(second)
  expect((await second.ended).stdout).not.toContain('Articles:')

  expect(await cli.run(['check'])).toMatchObject({ code: 0, stdout: '' })
})

test('the graph and the port are those of the environment', async () => {
  const started = cli.start(['start'], { PORT: '0', HUIWU_DATA: 'elsewhere' })
  await started.printed(UP)

  const { code, stderr } = await cli.run(['check', '--data', 'elsewhere'])
  expect(stderr).toContain('elsewhere: expected a graph that no other process has open')
  expect(code).toBe(1)
  await stop(started)
})
