/** The commands on identities: what linking leaves to people, seen, decided and undone; and the links, exported. */
import { beforeEach, expect, test } from 'vitest'
import { useCommandLine } from './command-line.js'

const cli = useCommandLine()

const post = (id: string, body: string, day: number) =>
  JSON.stringify({ id, published: '2022-01-20', text: `1月${day}日，${body}局长张伟会见了望海集团董事长何川。` })

/** Two people of one name in one city, and one far away; on three days, or it would be one meeting. */
beforeEach(async () => {
  cli.write(
    'a.jsonl',
    [post('a', '太原市教育局', 4), post('b', '太原市体育局', 8), post('c', '广州市体育局', 12)].join('\n'),
  )
  expect(await cli.run(['ingest', 'a.jsonl'])).toMatchObject({ code: 0 })
})

async function dump(): Promise<string> {
  const { code, stdout } = await cli.run(['check', '--dump'])
  expect(code).toBe(0)
  return stdout
    .split('\n')
    .filter((line) => !line.startsWith('{"label":"Decision"'))
    .join('\n')
}

async function listIds(name: string): Promise<string[]> {
  const { stdout } = await cli.run(['why', name, '--json'])
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { person: string }).person)
}

test('a merge makes one of two, is listed, and undone exactly', async () => {
  const before = await dump()
  const [a = '', b = '', c = ''] = await listIds('张伟')
  expect(c).toMatch(/^person_/)

  const merged = await cli.run(['decide', 'merge', a, b, '--reason', 'the same biography', '--author', 'an editor'])
  expect(merged).toMatchObject({ code: 0 })
  expect(merged.stderr).toContain(`张伟: ${a} (`)
  const [decision = ''] = merged.stdout.split(' ')
  expect(await listIds('张伟')).toHaveLength(2)
  expect((await cli.run(['decide', 'list'])).stdout).toMatch(
    new RegExp(`^${decision} {2}merge by an editor, \\S+Z: the same biography\n$`),
  )

  const kept = await dump()
  expect(await cli.run(['rebuild'])).toMatchObject({ code: 0, stdout: 'Linked anew: 3 articles.\n' })
  expect(await dump()).toBe(kept)

  expect((await cli.run(['decide', 'undo', decision])).stdout).toContain(', undone ')
  expect(await dump()).toBe(before)
})

test('a doubt is listed with its names, and answered once', async () => {
  const { stdout, stderr } = await cli.run(['review', '--kind', 'same-person'])
  const doubts = stdout.split('\n').filter(Boolean)
  expect(stderr).toBe(`${doubts.length} of ${doubts.length} doubts.\n`)
  expect(doubts.length).toBeGreaterThan(0)
  expect(doubts[0]).toMatch(/^one person\? 张伟 person_\S+ = 张伟 person_\S+ {2}score 0\.\d+ {2}for: .+ {2}against: /)
  const doubt = /doubt_\S+/.exec(stdout)?.[0] ?? ''

  expect(await cli.run(['decide', 'no', doubt, '--reason', 'two biographies'])).toMatchObject({ code: 0 })
  expect((await cli.run(['review'])).stdout).not.toContain(doubt)
  expect(await cli.run(['decide', 'no', doubt, '--reason', 'again'])).toMatchObject({
    code: 2,
    stderr: `huiwu: Doubt ${doubt}: expected an open question about people, but there is none.\n`,
  })
})

test('a renamed person is called so, and found by both names', async () => {
  const renamed = await cli.run(['decide', 'rename', '何川', '何大川', '--reason', 'the official form'])
  expect(renamed.code).toBe(0)

  for (const name of ['何川', '何大川']) {
    const { code, stdout } = await cli.run(['ask', name, '--first', '1'])
    expect(code).toBe(0)
    expect(stdout).toContain('何大川 (董事长), for 望海集团')
  }
})

test('why tells of one person the posts, the articles and the words', async () => {
  const { code, stdout } = await cli.run(['why', '何川'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^何川 {2}person_\S+\n {2}what articles say\n {4}何川: 望海集团 2022, 3 articles\n/)
  expect(stdout.match(/会见了望海集团董事长何川/g)).toHaveLength(3)
})

const refused = [
  { args: ['why', '苏禾'], code: 1, message: '苏禾: expected the name or the id of a person, but the graph has none.' },
  {
    args: ['decide', 'rename', '张伟', '张炜', '--reason', 'x'],
    code: 2,
    message: '张伟: expected one person; choose an id: ',
  },
  {
    args: ['decide', 'merge', '何川', '--reason', 'x'],
    code: 2,
    message: 'Decision merge: expected two people or more',
  },
  { args: ['decide', 'undo', 'decision_0'], code: 2, message: 'Decision decision_0: expected the id of a decision' },
  {
    args: ['decide', 'reject', 'article_0', 'person', '0', '9', '--reason', 'x'],
    code: 2,
    message: 'Expected meeting or position',
  },
  { args: ['decide', 'merge', '何川'], code: 2, message: "required option '--reason <text>' not specified" },
  { args: ['export'], code: 2, message: "required option '--format <format>' not specified" },
]

test('what cannot be done is told in one line, and changes nothing', async () => {
  const before = await dump()
  for (const { args, code, message } of refused) {
    const ended = await cli.run(args)
    expect({ args, code: ended.code, stdout: ended.stdout }).toEqual({ args, code, stdout: '' })
    expect(ended.stderr).toContain(message)
  }
  expect(await dump()).toBe(before)
})

test('exported links are the extraction records with ids', async () => {
  const [links, records] = [await cli.run(['export', '--format', 'links']), await cli.run(['extract', 'a.jsonl'])]
  const parse = (text: string) =>
    new Map(
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .map((record) => [record.id, record]),
    )
  const [linked, extracted] = [parse(links.stdout), parse(records.stdout)]
  expect([...linked.keys()].sort()).toEqual(['a', 'b', 'c'])
  const [known = ''] = await listIds('何川')
  for (const [id, record] of linked) {
    expect(record.people).toEqual(
      extracted.get(id).people.map((person: object) => ({ id: expect.stringMatching(/^person_/), ...person })),
    )
    expect(record.meetings[0].id).toMatch(/^meeting_/)
    expect(record.meetings[0].participants).toContainEqual(
      expect.objectContaining({ person: '何川', personId: known, organization: '望海集团', bodyBasis: 'stated' }),
    )
  }
})

test('a reader who stops reading ends the command quietly', async () => {
  const help = cli.start(['--help'])
  help.process.stdout?.destroy()
  expect(await help.ended).toMatchObject({ code: 0, stderr: '' })
})
