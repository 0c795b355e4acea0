/** `huiwu extract`: what it prints, in which order, and what it does with input that it cannot read. */
import { expect, test } from 'vitest'
import { useCommandLine } from './command-line.js'

const cli = useCommandLine()

const MET = '5月20日，东湖大学校长林知远在江城会见了云川省副省长何川一行。'

interface Printed {
  id: string
  people: { name: string; mentions: [number, number][] }[]
  positions: object[]
  meetings: { date: object; evidence: [number, number]; participants: object[] }[]
}

function toRecords(stdout: string): Printed[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

test('prints one record a line, in the order of the input, with the ids of the input', async () => {
  const texts = Array.from({ length: 200 }, (_, index) => ({ id: `n${index}`, text: MET.repeat(1 + (index % 40)) }))
  cli.write('b.jsonl', texts.map((text) => JSON.stringify(text)).join('\n'))
  cli.write('a.txt', `林知远会见何川\n${MET}`)

  const { code, stdout, stderr } = await cli.run(['extract', 'b.jsonl', 'a.txt'])

  expect(stderr).toBe('')
  expect(code).toBe(0)
  const records = toRecords(stdout)
  expect(records.slice(0, -1).map((record) => record.id)).toEqual(texts.map(({ id }) => id))
  expect(records.at(-1)?.id).toMatch(/^article_/)
})

test('prints what is not known as null in dates, and leaves it out elsewhere', async () => {
  const { stdout } = await cli.run(['extract'], { input: '东湖大学校长林知远会见了云川省副省长何川一行。' })

  const [record] = toRecords(stdout)
  expect(record?.meetings[0]?.date).toMatchObject({ from: null, to: null })
  expect(stdout.replaceAll(/"(?:from|to)":null/g, '')).not.toContain('null')
  expect(record?.people.map(({ name }) => name)).toEqual(['林知远', '何川'])
})

test('prints spans that name the person in the text as it was given', async () => {
  const text = `（通讯员）𠮷祥。${MET}`
  const { stdout } = await cli.run(['extract', '-'], { input: JSON.stringify({ id: 'x', text }) })

  const person = toRecords(stdout)[0]?.people.find(({ name }) => name === '何川')
  expect(person?.mentions.map(([start, end]) => text.slice(start, end))).toEqual(['何川'])
})

test('prints indented records where asked to', async () => {
  const { stdout } = await cli.run(['extract', '--format', 'pretty'], { input: MET })

  expect(stdout).toMatch(/^\{\n {2}"id": "article_/)
  expect(JSON.parse(stdout).meetings).toHaveLength(1)
})

test('stops quietly where its reader stops', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => JSON.stringify({ id: `n${index}`, text: MET }))
  cli.write('many.jsonl', lines.join('\n'))

  const { process: child, ended } = cli.start(['extract', 'many.jsonl'])
  child.stdout?.once('data', () => child.stdout?.destroy())

  const { code, stderr } = await ended
  expect(stderr).toBe('')
  expect(code).toBe(0)
})
