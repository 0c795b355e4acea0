/**
 * Record: people and bodies of an article, each under one canonical name.
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
import { findParentInName, findParentsInText } from './parent.js'
import { findNamedPeople } from './people.js'
import type { Reading } from './reading.js'
import type { Setting } from './setting.js'

/** People that the text names; whom only the headline names has no mention, and is left out. */
export function toPeople(reading: Reading): ExtractedPerson[] {
  return findNamedPeople(reading.people).map((person) => {
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
  const parents = findParentsInText(reading.sentences)
  return [...bodies.values()].map(({ body, forms, mentions, rule }) => ({
    name: body.name,
    names: [...new Set([body.name, ...forms])],
    kind: body.kind,
    parent: findParent(body.name, parents),
    mentions,
    confidence: mentions.length > 0 ? 0.9 : 0.7,
    rule,
  }))
}

function findParent(name: string, parents: ReadonlyMap<string, string>): string | null {
  const parent = findParentInName(name) ?? parents.get(name) ?? null
  return parent === name ? null : parent
}

function findBodyName(name: string, reading: Reading, setting: Setting): BodyName {
  if (setting.home?.name === name) return setting.home
  for (const person of reading.people.all)
    for (const title of person.titles) if (title.body?.name === name) return title.body
  for (const state of states.values()) if (state.name === name) return { name, kind: 'state', iso: state.iso }
  const kind: OrganizationKind = /^(?:Government|U\.S\. Department|Ministry)/.test(name) ? 'government' : 'other'
  return { name, kind, iso: null }
}
