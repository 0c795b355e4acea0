/** `huiwu export`: formats and filters as a user types them. */
import { expect, test } from 'vitest'
import { useCommandLine } from './command-line.js'

const cli = useCommandLine()

const ARTICLE = `---
published: 2023-05-22
---
林知远会见何川
5月20日，东湖大学党委书记林知远在江城会见了望海集团董事长何川一行。
`

test('each format is written to standard output, and a filter narrows it', async () => {
  cli.write('x.txt', ARTICLE)
  await cli.run(['ingest', 'x.txt'])

  const csv = await cli.run(['export', '--format', 'csv', '--person', '林知远', '--kind', 'talks'])
  expect(csv).toMatchObject({ code: 0, stderr: '' })
  expect(csv.stdout.split('\r\n')[1]).toContain(',2023-05-20,2023-05-20,day,talks,江城,林知远会见何川,林知远,')
  expect((await cli.run(['export', '--format', 'graphml', '--to', '2023-05-19'])).stdout).not.toContain('<node')
  expect((await cli.run(['export', '--format', 'gexf', '--by', 'organization'])).stdout).toContain('label="东湖大学"')
  expect((await cli.run(['export', '--format', 'ics'])).stdout).toContain('SUMMARY:林知远会见何川')
})

test('what cannot be exported is told before anything is printed', async () => {
  cli.write('x.txt', ARTICLE)
  await cli.run(['ingest', 'x.txt'])
  const wrong = [
    {
      args: ['--format', 'csv', '--person', '周青'],
      code: 1,
      message: '周青: expected a person or a body of the graph',
    },
    { args: ['--format', 'ics', '--with', '何川'], code: 2, message: '--with: this format is of meetings, which are' },
    { args: ['--format', 'csv', '--from', 'May'], code: 2, message: 'Expected a day such as 2023-01-01.' },
    { args: ['--format', 'xlsx'], code: 2, message: 'Allowed choices are jsonl, csv,' },
  ]
  for (const { args, code, message } of wrong) {
    const ended = await cli.run(['export', ...args])
    expect(ended, args.join(' ')).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) })
  }
})
