/**
 * Checks how nodes hang together: nobody without a mention, nothing left over, records and graph of one mind.
 */
import type { Violation } from './check-graph.js'
import type { Outline } from './graph-outline.js'

/** Nodes of the label must be the end, or the start, of a relationship of the type. */
const REACHED: readonly (readonly [label: string, type: string, end: 'to' | 'from'])[] = [
  ['Post', 'OF_POST', 'to'],
  ['Place', 'TOOK_PLACE_IN', 'to'],
  ['MeetingKey', 'KEYED_BY', 'to'],
  ['Person', 'IDENTIFIED_AS', 'to'],
]

export function checkReferences(outline: Outline): Violation[] {
  return [
    ...checkReached(outline),
    ...checkMentioned(outline),
    ...checkParticipations(outline),
    ...checkPersonas(outline),
    ...checkRecords(outline),
  ]
}

function checkReached({ labels, edges }: Outline): Violation[] {
  return REACHED.flatMap(([label, type, end]) => {
    const reached = new Set((edges.get(type) ?? []).map((edge) => edge[end]))
    const lone = [...labels].filter(([id, own]) => own === label && !reached.has(id))
    return lone.map(([id]) => ({
      rule: 'nothing-left-over',
      what: `${label} ${id}: expected a ${type}, but got none.`,
    }))
  })
}

function checkMentioned({ labels, mentioned }: Outline): Violation[] {
  const named = [...labels].filter(
    ([id, label]) => (label === 'Person' || label === 'Organization') && !mentioned.has(id),
  )
  return named.map(([id, label]) => ({ rule: 'is-mentioned', what: `${label} ${id}: no article mentions it.` }))
}

function checkParticipations({ labels, edges }: Outline): Violation[] {
  const people = new Map<string, number>()
  for (const { to } of edges.get('TOOK_PART_AS') ?? []) people.set(to, (people.get(to) ?? 0) + 1)
  const represented = new Set((edges.get('ON_BEHALF_OF') ?? []).map(({ from }) => from))
  return [...labels].flatMap(([id, label]) => {
    if (label !== 'Participation') return []
    const count = people.get(id) ?? 0
    if (count === 1 || (count === 0 && represented.has(id))) return []
    const expected = 'expected one person, or none and a body'
    return [{ rule: 'hangs-together', what: `Participation ${id}: ${expected}, but got ${count} people.` }]
  })
}

/** A persona counts its articles, and is identified as whom they mention. */
function checkPersonas({ personas, mentions, edges }: Outline): Violation[] {
  const counted = new Map<string, number>()
  for (const [key, count] of mentions) {
    const persona = key.slice(0, key.indexOf(' '))
    counted.set(persona, (counted.get(persona) ?? 0) + count)
  }
  const miscounted = [...personas].filter(([id, articles]) => counted.get(id) !== articles)
  const identified = new Set((edges.get('IDENTIFIED_AS') ?? []).map(({ from, to }) => `${from} ${to}`))
  const known = [...mentions.keys()].filter((key) => !identified.has(key))
  const unknown = [...identified].filter((key) => !mentions.has(key))
  return [
    ...miscounted.map(([id, articles]) => {
      const what = `Persona ${id}: counts ${articles} articles, but ${counted.get(id) ?? 0} mention it.`
      return { rule: 'personas-count', what }
    }),
    ...known.map((key) => ({ rule: 'personas-identified', what: `${key}: mentioned, but not IDENTIFIED_AS.` })),
    ...unknown.map((key) => ({ rule: 'personas-identified', what: `${key}: IDENTIFIED_AS, but not mentioned.` })),
  ]
}

function checkRecords({ recorded, stated }: Outline): Violation[] {
  const missing = [...recorded].filter((fact) => !stated.has(fact))
  const invented = [...stated].filter((fact) => !recorded.has(fact))
  return [
    ...missing.map((fact) => ({ rule: 'records-agree', what: `${fact}: in the record, but not in the graph.` })),
    ...invented.map((fact) => ({ rule: 'records-agree', what: `${fact}: in the graph, but not in the record.` })),
  ]
}
