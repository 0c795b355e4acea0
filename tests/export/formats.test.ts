/** Exports: what each format says of one graph, and that no name breaks it. */
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ask, Filter } from '../../src/export/ask.js'
import { EXPORT_FORMATS, type ExportFormatName } from '../../src/export/formats.js'
import type { NetworkKind } from '../../src/export/network.js'
import { escapeXml } from '../../src/export/xml.js'
import { runPython, testWithPython } from '../python.js'
import { closeAll, openEmptyEmbedded } from '../store/each-store.js'
import { fill, HOSTILE } from './selection.js'

let ask: Ask
beforeEach(async () => {
  ask = await fill(await openEmptyEmbedded())
})
afterEach(closeAll)

async function write(format: ExportFormatName, filter: Filter = {}, by: NetworkKind = 'person'): Promise<string> {
  const parts: string[] = []
  for await (const part of EXPORT_FORMATS[format].write(ask, filter, by)) parts.push(part)
  return parts.join('')
}

const rows = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[]

test('JSON Lines hold the encounters of the API, latest first', async () => {
  const lines = (await write('jsonl')).trimEnd().split('\n')
  const encounters = lines.map((line) => JSON.parse(line))
  expect(encounters.map(({ date }) => date.from)).toEqual(['2024-04-01', '2024-03-08', '2023-05-22', null])
  expect(encounters[2]).toMatchObject({
    parties: [{ person: { name: '林知远' }, organization: { name: '东湖大学' } }, { person: { name: '何川' } }],
    evidence: [{ article: { url: 'https://news.example/1?a=1&b=2' } }],
  })
})

test('filters are those of the API', async () => {
  expect(rows(await write('csv', { person: '何川', from: '2024-01-01' })).map((row) => row.from)).toEqual([
    '2024-03-08',
  ])
  expect(rows(await write('csv', { person: 'nobody' }))).toEqual([])
  expect((await write('ics', { organization: '云川省政府' })).match(/BEGIN:VEVENT/g)).toHaveLength(1)
})

describe('CSV', () => {
  test('a row tells an encounter', async () => {
    const row = rows(await write('csv')).find(({ from }) => from === '2023-05-22')
    expect(row).toMatchObject({
      kind: 'talks',
      place: '江城',
      'a.person': '林知远',
      'a.organization': '东湖大学',
      'a.title': '校长',
      'b.person': '何川',
      'b.organization': '望海集团',
      quote: '东湖大学校长林知远与望海集团董事长何川在江城会面。',
      url: 'https://news.example/1?a=1&b=2',
    })
  })

  test('nodes and edges fit each other', async () => {
    const nodes = rows(await write('csv-nodes'))
    const edges = rows(await write('csv-edges'))
    expect(nodes.map(({ Label }) => Label).sort()).toEqual([`'${HOSTILE}`, '何川', '望海集团', '林知远', '苏禾'].sort())
    expect(edges).toHaveLength(4)
    const ids = new Set(nodes.map(({ Id }) => Id))
    for (const { Source, Target } of edges) expect([ids.has(Source ?? ''), ids.has(Target ?? '')]).toEqual([true, true])
  })

  test('bodies are the nodes where asked for', async () => {
    expect(rows(await write('csv-nodes', {}, 'organization')).map(({ Label }) => Label)).toEqual([
      '东湖大学',
      '云川省政府',
      '望海集团',
    ])
  })

  test('no cell is a formula', async () => {
    const cells = rows(await write('csv')).flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells).toContain(`'${HOSTILE}`)
  })
})

test('Popolo is one JSON document whose references lead somewhere', async () => {
  const { persons, organizations, posts, memberships, events } = JSON.parse(await write('popolo'))
  const ids = new Set([...persons, ...organizations, ...posts].map(({ id }) => id))
  expect(persons.map(({ name }: { name: string }) => name)).toContain(HOSTILE)
  expect(events).toHaveLength(5)
  expect(memberships.length).toBeGreaterThanOrEqual(3)
  for (const { person_id, organization_id, post_id } of memberships) {
    expect([person_id, organization_id, post_id].filter((id) => !ids.has(id))).toEqual([])
  }
  for (const { person_id, on_behalf_of_id } of events.flatMap(({ attendees }: { attendees: object[] }) => attendees)) {
    expect([person_id, on_behalf_of_id].filter((id) => id !== null && !ids.has(id))).toEqual([])
  }
})

test('a calendar has the meetings that have a day, folded to 75 octets', async () => {
  const calendar = await write('ics')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3)
  expect(calendar).toContain('DTSTART;VALUE=DATE:20230522\r\nDTEND;VALUE=DATE:20230523\r\n')
  expect(calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(calendar.replaceAll('\r\n ', '')).toContain('LOCATION:江城')
})

test('an empty selection is a whole document of its format', async () => {
  const nothing = { organization: 'nobody' }
  expect(await write('jsonl', nothing)).toBe('')
  expect(JSON.parse(await write('popolo', nothing))).toMatchObject({ persons: [], events: [] })
  expect(JSON.parse(await write('json-ld', nothing))).toMatchObject({ '@graph': [] })
  expect(await write('ics', nothing)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
})

test('no text leaves markup or what XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeXml(text)
      expect(escaped.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/[<>"&\ufffe\uffff]/)
      expect(escaped.replace(/[\t\n\r\u007f-\u009f]/g, '')).not.toMatch(/\p{Cc}/u)
    }),
  )
})

describe('as other programs read them', () => {
  const reader = fileURLToPath(new URL('read-export.py', import.meta.url))
  const read = async (format: ExportFormatName) => runPython([reader, format], await write(format))
  const met = (from: string | null, other: string, one = '林知远') =>
    expect.objectContaining({ ends: [one, other].sort(), from })

  testWithPython.each(['graphml', 'gexf'] as const)('NetworkX reads %s', async (format) => {
    const found = (await read(format)) as { nodes: string[]; edges: object[] }
    expect(found).toMatchObject({ directed: false })
    expect(found.nodes.toSorted()).toEqual([HOSTILE, '何川', '望海集团', '林知远', '苏禾'].sort())
    expect(found.edges).toHaveLength(4)
    expect(found.edges).toEqual(expect.arrayContaining([met('2023-05-22', '何川'), met('2024-04-01', HOSTILE)]))
  })

  testWithPython('followthemoney accepts every entity, and no reference dangles', async () => {
    const found = (await read('ftm')) as { ids: number; schemas: string[] }
    expect(found).toMatchObject({ dangling: [] })
    const schemas = ['Article', 'Event', 'Occupancy', 'Organization', 'Person', 'Position', 'Representation']
    expect([...new Set(found.schemas)].sort()).toEqual(schemas)
    expect(found.ids).toBe(found.schemas.length)
  })

  testWithPython('icalendar reads the calendar', async () => {
    expect(await read('ics')).toContainEqual(
      expect.objectContaining({ from: '2024-03-08', to: '2024-03-09', place: '江城' }),
    )
  })

  testWithPython('rdflib reads the linked data', async () => {
    const found = (await read('json-ld')) as { people: string[] }
    expect(found.people.toSorted()).toEqual([HOSTILE, '何川', '林知远', '苏禾'].sort())
    expect(found).toMatchObject({ members: 3, memberships: 3, events: 5 })
  })
})
