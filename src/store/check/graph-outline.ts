/**
 * The outline of a graph: which nodes there are and how they hang together, without their texts.
 */
import type { ExtractionRecord } from '../../model.js'
import type { GraphNode, Label } from './graph-nodes.js'

export interface OutlineEdge {
  readonly from: string
  readonly to: string
  readonly meetings: number | null
  readonly firstOn: string | null
  readonly lastOn: string | null
}

/** A sentence that an article's record or a node of the graph points to. */
export interface OutlineStatement {
  readonly article: string
  readonly what: string
}

export interface Outline {
  readonly labels: Map<string, Label>
  readonly textLengths: Map<string, number>
  /** By type; without STATED_IN and MENTIONS. */
  readonly edges: Map<string, OutlineEdge[]>
  /** Meeting.id → startsOn. */
  readonly days: Map<string, string | null>
  /** Participation.id → side. */
  readonly sides: Map<string, string | null>
  /** Persona.id → articles as counted. */
  readonly personas: Map<string, number>
  /** `persona person` → mentions. */
  readonly mentions: Map<string, number>
  /** Nodes that an article mentions. */
  readonly mentioned: Set<string>
  /** What the records of the articles state, and what the graph says they state: must be the same. */
  readonly recorded: Set<string>
  readonly stated: Set<string>
}

export function createOutline(): Outline {
  return {
    labels: new Map(),
    textLengths: new Map(),
    edges: new Map(),
    days: new Map(),
    sides: new Map(),
    personas: new Map(),
    mentions: new Map(),
    mentioned: new Set(),
    recorded: new Set(),
    stated: new Set(),
  }
}

/** `correct` gives a record as people corrected it. */
export function addToOutline(
  outline: Outline,
  item: GraphNode,
  correct: (record: ExtractionRecord) => ExtractionRecord,
): void {
  const { label, node, leaving } = item
  outline.labels.set(node.id, label)
  if (label === 'Article') addArticle(outline, item, correct)
  if (label === 'Meeting') outline.days.set(node.id, toText(node.startsOn))
  if (label === 'Participation') outline.sides.set(node.id, toText(node.side))
  if (label === 'Persona') outline.personas.set(node.id, Number(node.articles))
  for (const { type, to, properties } of leaving) {
    if (type === 'MENTIONS') addMention(outline, node.id, to, properties)
    else if (type === 'STATED_IN') {
      if (label === 'Meeting') outline.stated.add(`meeting ${to} ${properties.start} ${properties.end}`)
    } else {
      const { meetings, firstOn, lastOn } = properties
      const edge = { from: node.id, to, meetings: toCount(meetings), firstOn: toText(firstOn), lastOn: toText(lastOn) }
      const edges = outline.edges.get(type)
      if (edges === undefined) outline.edges.set(type, [edge])
      else edges.push(edge)
    }
  }
}

function addArticle(
  outline: Outline,
  { node }: GraphNode,
  correct: (record: ExtractionRecord) => ExtractionRecord,
): void {
  const { id, text, record } = node
  outline.textLengths.set(id, String(text).length)
  // Written by us, from a record of this type.
  const { people, meetings } = correct(JSON.parse(String(record)) as ExtractionRecord)
  for (const { name } of people) outline.recorded.add(`person ${id} ${name}`)
  for (const { evidence, furtherEvidence } of meetings) {
    for (const [start, end] of [evidence, ...furtherEvidence]) outline.recorded.add(`meeting ${id} ${start} ${end}`)
  }
}

function addMention(
  outline: Outline,
  article: string,
  to: string,
  { persona, name }: Readonly<Record<string, unknown>>,
): void {
  outline.mentioned.add(to)
  if (typeof persona !== 'string') return
  const key = `${persona} ${to}`
  outline.mentions.set(key, (outline.mentions.get(key) ?? 0) + 1)
  outline.stated.add(`person ${article} ${name}`)
}

function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function toCount(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
