/**
 * Obeying decisions: what those in force change in records, names and the clustering of people.
 */
import type { ExtractedMeeting, ExtractedPosition, ExtractionRecord } from '../model.js'
import type { Constraints } from './cluster-personas.js'
import { type Anchor, anchorsOf, type Decision, type DecisionDetail } from './decision.js'
import { toOrganizationName } from './organization-name.js'
import { toPersonName } from './person-name.js'

/** The decisions in force, in the form that linking asks for. */
export interface Obeyed {
  /** The record as people corrected it. The stored one stays as the extractor made it. */
  correct(record: ExtractionRecord): ExtractionRecord
  /** What keeps an appearance apart from others alike: the id of the split that names it, else ''. */
  markOf(anchor: Anchor): string
  /** All blocks whose personas have to be looked at together with this one, itself included. */
  blocksWith(block: string): ReadonlySet<string>
  /** Anchors of decisions on people of these blocks: the caller finds their personas. */
  anchorsIn(blocks: ReadonlySet<string>): readonly Anchor[]
  /** `personaOf` is undefined for an anchor whose article the graph does not hold. */
  constraintsOn(blocks: ReadonlySet<string>, personaOf: (anchor: Anchor) => string | undefined): Constraints
}

export function obeyDecisions(decisions: readonly Decision[]): Obeyed {
  const inForce = decisions.filter(({ undoneAt }) => undoneAt === null).sort((a, b) => (a.id < b.id ? -1 : 1))
  const marks = new Map<string, string>()
  for (const { id, detail } of inForce) {
    if (detail.kind === 'split') for (const anchor of detail.anchors) marks.set(toKey(anchor), id)
  }
  const bodies = readSameBodies(inForce)
  const byArticle = groupByArticle(inForce)
  const together = uniteBlocks(inForce)
  const onPeople = inForce.filter(({ detail }) => anchorsOf(detail).length > 0)
  const touching = (blocks: ReadonlySet<string>) =>
    onPeople.filter(({ detail }) => anchorsOf(detail).some((anchor) => blocks.has(blockOf(anchor))))

  return {
    correct(record) {
      const own = byArticle.get(record.articleId) ?? []
      return renameBodies(own.reduce(correctRecord, record), bodies)
    },
    markOf: (anchor) => marks.get(toKey(anchor)) ?? '',
    blocksWith: (block) => together.get(block) ?? new Set([block]),
    anchorsIn: (blocks) => touching(blocks).flatMap(({ detail }) => anchorsOf(detail)),
    constraintsOn(blocks, personaOf) {
      const find = (anchors: readonly Anchor[]) => [...new Set(anchors.flatMap((anchor) => personaOf(anchor) ?? []))]
      return toConstraints(
        touching(blocks).map(({ detail }) => detail),
        find,
      )
    },
  }
}

function toConstraints(
  details: readonly DecisionDetail[],
  find: (anchors: readonly Anchor[]) => string[],
): Constraints {
  const together: string[][] = []
  const apart: { left: string[]; right: string[] }[] = []
  const names: { personas: string[]; name: string }[] = []
  for (const detail of details) {
    if (detail.kind === 'merge') together.push(find(detail.anchors))
    if (detail.kind === 'apart') apart.push({ left: find(detail.left), right: find(detail.right) })
    if (detail.kind === 'rename') names.push({ personas: find(detail.anchors), name: detail.name })
    if (detail.kind !== 'split') continue
    const own = find(detail.anchors)
    together.push(own)
    apart.push({ left: own, right: find(detail.rest).filter((persona) => !own.includes(persona)) })
  }
  return { together, apart, names }
}

function toKey({ article, name }: Anchor): string {
  return `${article}\n${name}`
}

function blockOf({ name }: Anchor): string {
  return toPersonName(name).block
}

/** A merge may join names that are never compared otherwise (拜登, Biden): their blocks become one. */
function uniteBlocks(decisions: readonly Decision[]): Map<string, ReadonlySet<string>> {
  const together = new Map<string, Set<string>>()
  for (const { detail } of decisions) {
    if (detail.kind !== 'merge') continue
    const united = new Set(detail.anchors.map(blockOf))
    for (const block of [...united]) for (const other of together.get(block) ?? []) united.add(other)
    for (const block of united) together.set(block, united)
  }
  return together
}

/** By organization key, followed to the end. */
function readSameBodies(decisions: readonly Decision[]): Map<string, string> {
  const direct = new Map<string, string>()
  for (const { detail } of decisions) {
    if (detail.kind === 'same-body') direct.set(toOrganizationName(detail.body).key, detail.as)
  }
  const followed = new Map<string, string>()
  for (const [key, as] of direct) {
    const seen = new Set([key])
    let name = as
    for (let next = toOrganizationName(name).key; direct.has(next) && !seen.has(next); ) {
      seen.add(next)
      name = direct.get(next) ?? name
      next = toOrganizationName(name).key
    }
    followed.set(key, name)
  }
  return followed
}

function groupByArticle(decisions: readonly Decision[]): Map<string, DecisionDetail[]> {
  const groups = new Map<string, DecisionDetail[]>()
  for (const { detail } of decisions) {
    if (detail.kind !== 'reject' && detail.kind !== 'correct') continue
    groups.set(detail.article, [...(groups.get(detail.article) ?? []), detail])
  }
  return groups
}

function correctRecord(record: ExtractionRecord, detail: DecisionDetail): ExtractionRecord {
  if (detail.kind !== 'reject' && detail.kind !== 'correct') return record
  const isMeant = ({ evidence: [start, end] }: ExtractedMeeting | ExtractedPosition) =>
    start === detail.start && end === detail.end
  const positions = record.positions.flatMap((position) => {
    if (detail.fact !== 'position' || !isMeant(position)) return [position]
    return detail.kind === 'reject' ? [] : [correctField(position, detail.field, detail.value)]
  })
  const meetings = record.meetings.flatMap((meeting) => {
    if (detail.fact !== 'meeting' || !isMeant(meeting)) return [meeting]
    return detail.kind === 'reject' ? [] : [correctMeeting(meeting, detail.field, detail.value)]
  })
  return { ...record, positions, meetings }
}

function correctField<Fact extends object>(fact: Fact, field: string, value: string | null): Fact {
  return field in fact ? { ...fact, [field]: value } : fact
}

function correctMeeting(meeting: ExtractedMeeting, field: string, value: string | null): ExtractedMeeting {
  if (field !== 'from' && field !== 'to') return correctField(meeting, field, value)
  const date = { ...meeting.date, [field]: value }
  const precision = date.from === date.to ? ('day' as const) : ('range' as const)
  return { ...meeting, date: { ...date, precision: date.from === null ? null : precision, basis: 'explicit' } }
}

function renameBodies(record: ExtractionRecord, bodies: ReadonlyMap<string, string>): ExtractionRecord {
  if (bodies.size === 0) return record
  const rename = (name: string) => bodies.get(toOrganizationName(name).key) ?? name
  const renameKnown = (name: string | null) => (name === null ? null : rename(name))
  return {
    ...record,
    organizations: record.organizations.map((body) => ({
      ...body,
      name: rename(body.name),
      names: [rename(body.name), ...body.names],
      parent: renameKnown(body.parent),
    })),
    positions: record.positions.map((position) => ({ ...position, organization: renameKnown(position.organization) })),
    meetings: record.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.map((participant) => {
        return { ...participant, organization: renameKnown(participant.organization) }
      }),
    })),
  }
}
