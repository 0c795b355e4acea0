/**
 * Record: people, bodies and positions of an article, each under one canonical name.
 *
 * States count as bodies only where they act: where somebody stands for them, or where they met somebody.
 */
import type {
  ExtractedMeeting,
  ExtractedOrganization,
  ExtractedPerson,
  ExtractedPosition,
  OrganizationKind,
  Span,
} from '../../model.js'
import { states } from './lexicon.js'
import type { BodyName } from './mention.js'
import type { Person } from './people.js'
import type { Reading } from './reading.js'
import type { Setting } from './representation.js'
import { findBodyOf } from './representation.js'

/** People that the text names; whom only the headline names has no mention, and is left out. */
export function toPeople(reading: Reading): ExtractedPerson[] {
  return namedPeople(reading).map((person) => {
    const mentions = person.mentions.filter((m) => m.sentence >= 0)
    return {
      name: person.name,
      names: [...new Set([person.name, ...mentions.flatMap((m) => [m.mention.name, m.mention.hanName ?? []].flat())])],
      mentions: mentions.map((m): Span => [m.start, m.end]),
      confidence: mentions.some((m) => m.mention.titles.length > 0) ? 0.95 : 0.8,
      rule: mentions[0]?.mention.rule ?? 'en/scan/bare-name',
    }
  })
}

/** One position for each title and body; a shorter form of a title adds none. */
export function toPositions(reading: Reading, setting: Setting): ExtractedPosition[] {
  return namedPeople(reading).flatMap((person) => {
    const positions: ExtractedPosition[] = []
    for (const { mention, sentence } of [...person.mentions].sort(
      (a, b) => Number(a.sentence < 0) - Number(b.sentence < 0),
    )) {
      const tokens = reading.sentences[sentence]?.sentence.tokens ?? []
      const named = person.mentions.find((m) => m.sentence >= 0)
      for (const title of mention.titles) {
        if (title.implies === 'honor' && title.body === null && !/Ambassador/.test(title.title)) continue
        const found = findBodyOf(title, person, setting)
        const [first, last] = [tokens[title.from], tokens[title.to - 1]]
        const evidence: Span =
          first === undefined || last === undefined ? [named?.start ?? 0, named?.end ?? 0] : [first.start, last.end]
        add(positions, {
          person: person.name,
          title: title.title,
          organization: found?.body.name ?? null,
          status: title.status,
          since: null,
          until: null,
          evidence,
          confidence: found?.basis === 'stated' ? 0.95 : 0.75,
          rule: found?.basis === 'stated' ? 'en/title/with-body' : 'en/representation/implied',
        })
      }
    }
    return positions
  })
}

/** Bodies of mentions, positions and meetings. */
export function toOrganizations(
  reading: Reading,
  positions: readonly ExtractedPosition[],
  meetings: readonly ExtractedMeeting[],
  setting: Setting,
): ExtractedOrganization[] {
  const bodies = new Map<string, { body: BodyName; forms: Set<string>; mentions: Span[]; rule: string }>()
  const used = new Set([
    ...positions.map((p) => p.organization),
    ...meetings.flatMap((m) => m.participants.map((p) => p.organization)),
  ])
  for (const { mentions, sentence } of reading.sentences) {
    for (const mention of mentions) {
      if (mention.kind !== 'body') continue
      const { body } = mention
      if (body.kind === 'state' && (!used.has(body.name) || mention.use === 'adjective')) continue
      const [first, last] = [sentence.tokens[mention.from], sentence.tokens[mention.to - 1]]
      if (first === undefined || last === undefined) continue
      const entry = bodies.get(body.name) ?? { body, forms: new Set<string>(), mentions: [], rule: mention.rule }
      entry.forms.add(
        sentence.tokens
          .slice(mention.from, mention.to)
          .map((t) => t.text)
          .join(' '),
      )
      entry.mentions.push([first.start, last.end])
      bodies.set(body.name, entry)
    }
  }
  for (const name of used) {
    if (name === null || bodies.has(name)) continue
    bodies.set(name, {
      body: findBodyName(name, reading, setting),
      forms: new Set(),
      mentions: [],
      rule: 'en/representation/implied',
    })
  }
  return [...bodies.values()].map(({ body, forms, mentions, rule }) => ({
    name: body.name,
    names: [...new Set([body.name, ...forms])],
    kind: body.kind,
    parent: null,
    mentions,
    confidence: mentions.length > 0 ? 0.9 : 0.7,
    rule,
  }))
}

function namedPeople({ people }: Reading): Person[] {
  return people.all.filter((p) => p.mentions.some((m) => m.sentence >= 0)).sort((a, b) => firstStart(a) - firstStart(b))
}

function firstStart(person: Person): number {
  return person.mentions.find((m) => m.sentence >= 0)?.start ?? 0
}

function add(positions: ExtractedPosition[], position: ExtractedPosition): void {
  const words = (title: string) => title.toLowerCase().split(/[\s-]+/)
  const holds = (long: string, short: string) => words(short).every((word) => words(long).includes(word))
  const stated = (p: ExtractedPosition) => p.rule === 'en/title/with-body'
  if (
    positions.some(
      (p) => holds(p.title, position.title) || (holds(position.title, p.title) && stated(p) && !stated(position)),
    )
  )
    return
  const shorter = positions.findIndex((p) => holds(position.title, p.title) && position.organization !== null)
  if (shorter === -1) positions.push(position)
  else positions.splice(shorter, 1, position)
}

function findBodyName(name: string, reading: Reading, setting: Setting): BodyName {
  if (setting.home?.name === name) return setting.home
  for (const person of reading.people.all)
    for (const title of person.titles) if (title.body?.name === name) return title.body
  for (const state of states.values()) if (state.name === name) return { name, kind: 'state', iso: state.iso }
  const kind: OrganizationKind = /^(?:Government|U\.S\. Department|Ministry)/.test(name) ? 'government' : 'other'
  return { name, kind, iso: null }
}
