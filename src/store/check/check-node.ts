/**
 * Checks what can be seen at one node: its evidence, its dates, its required relationships.
 */
import type { Violation } from './check-graph.js'
import type { GraphNode, LeavingEdge } from './graph-nodes.js'
import type { Outline } from './graph-outline.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const PART_OF_DAY = /^\d{4}(?:-\d{2}){0,2}$/

/** How many relationships of a type leave a node of a label: least and most. */
const REQUIRED: readonly (readonly [label: string, type: string, least: number, most: number])[] = [
  ['Tenure', 'STATED_IN', 1, Infinity],
  ['Participation', 'STATED_IN', 1, Infinity],
  ['Meeting', 'STATED_IN', 1, Infinity],
  ['Tenure', 'HELD_BY', 1, 1],
  ['Tenure', 'OF_POST', 1, 1],
  ['Post', 'POST_IN', 0, 1],
  ['Participation', 'IN_MEETING', 1, 1],
  ['Participation', 'ON_BEHALF_OF', 0, 1],
  ['Meeting', 'TOOK_PLACE_IN', 0, 1],
  ['Persona', 'IDENTIFIED_AS', 1, Infinity],
]

/** Pairs of properties of which the first must not be later than the second. */
const ORDERED: readonly (readonly [label: string, first: string, last: string, format: RegExp])[] = [
  ['Meeting', 'startsOn', 'endsOn', DAY],
  ['Tenure', 'firstAttestedOn', 'lastAttestedOn', DAY],
  ['Tenure', 'lastAttestedOn', 'boundedOn', DAY],
  ['Tenure', 'sinceOn', 'untilOn', PART_OF_DAY],
]

export function checkNode(item: GraphNode, { textLengths }: Outline): Violation[] {
  return [
    ...checkRequired(item),
    ...checkDays(item),
    ...item.leaving.flatMap((edge) =>
      checkSpans(item, edge, textLengths.get(edge.to) ?? textLengths.get(item.node.id)),
    ),
  ]
}

function checkRequired({ label, node, leaving }: GraphNode): Violation[] {
  return REQUIRED.flatMap(([owner, type, least, most]) => {
    if (owner !== label) return []
    const count = leaving.filter((edge) => edge.type === type).length
    if (count >= least && count <= most) return []
    const rule = type === 'STATED_IN' ? 'has-evidence' : 'hangs-together'
    const expected = least === most ? `${least}` : most === Infinity ? `${least} or more` : `${least} to ${most}`
    return [{ rule, what: `${label} ${node.id}: expected ${expected} ${type}, but got ${count}.` }]
  })
}

function checkDays({ label, node }: GraphNode): Violation[] {
  return ORDERED.flatMap(([owner, first, last, format]) => {
    if (owner !== label) return []
    const wrong = [first, last].filter((name) => node[name] !== undefined && !format.test(String(node[name])))
    const violations = wrong.map((name) => {
      return { rule: 'day-format', what: `${label} ${node.id}: ${name} must be a day, but is "${node[name]}".` }
    })
    const [from, to] = [node[first], node[last]]
    if (typeof from !== 'string' || typeof to !== 'string' || to >= from.slice(0, to.length)) return violations
    return [
      ...violations,
      { rule: 'start-before-end', what: `${label} ${node.id}: ${first} ${from} is after ${last} ${to}.` },
    ]
  })
}

/** Spans of evidence and mentions lie within the text of their article. */
function checkSpans({ label, node }: GraphNode, edge: LeavingEdge, length: number | undefined): Violation[] {
  const { type, properties, to } = edge
  if (type !== 'STATED_IN' && type !== 'MENTIONS') return []
  const starts = type === 'MENTIONS' ? properties.starts : [properties.start]
  const ends = type === 'MENTIONS' ? properties.ends : [properties.end]
  const whose = `${label} ${node.id} ${type} ${to}`
  if (!Array.isArray(starts) || !Array.isArray(ends) || starts.length !== ends.length) {
    return [{ rule: 'evidence-in-text', what: `${whose}: expected as many starts as ends.` }]
  }
  return starts.flatMap((start, index) => {
    const end = ends[index]
    const sound = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= (length ?? -1)
    if (sound) return []
    const what = `${whose}: expected a span within ${length ?? 'a known'} code units, but got ${start} to ${end}.`
    return [{ rule: 'evidence-in-text', what }]
  })
}
