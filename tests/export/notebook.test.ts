/** The notebook of seeds/, against a huiwu that serves a graph. */
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { packagePath } from '../../src/files.js'
import { useCommandLine } from '../cli/command-line.js'
import { runPython, testWithPython } from '../python.js'

const cli = useCommandLine()

testWithPython('the notebook loads encounters into pandas and NetworkX', async () => {
  const line = (id: number, day: number, name: string) =>
    JSON.stringify({
      id,
      published: '2023-05-30',
      text: `5月${day}日，东湖大学校长林知远在江城会见了望海集团董事长${name}一行。`,
    })
  cli.write('a.jsonl', [line(1, 20, '何川'), line(2, 21, '何川'), line(3, 22, '周青')].join('\n'))
  await cli.run(['ingest', 'a.jsonl'])
  const served = cli.start(['serve', '--port', '0'])
  const [url] = await served.printed(/http:\/\/[^/\s]+\/graphql/)

  const script = fileURLToPath(new URL('run-notebook.py', import.meta.url))
  const notebook = packagePath('seeds/notebooks/who-met-whom.ipynb')
  expect(await runPython([script, notebook], '', { HUIWU_URL: url })).toEqual({
    rows: 3,
    edges: expect.arrayContaining([
      [...['何川', '林知远'].sort(), 2],
      [...['周青', '林知远'].sort(), 1],
    ]),
    pairs: 1,
  })
  served.process.kill('SIGINT')
  await served.ended
})
