/**
 * The network of encounters: people or bodies are its nodes, each encounter is an edge of its own, so that no date and
 * no sentence is lost; programs for graphs add up parallel edges where they are asked to.
 *
 * Of what has passed, only the ids of nodes are kept.
 */
import type { Ask, Filter } from './ask.js'
import { type ExportedEncounter, type ExportedParty, readEncounters, toPartyText } from './encounter.js'

export type NetworkKind = 'person' | 'organization'

export interface NetworkNode {
  readonly id: string
  readonly label: string
  /** `person`, or the kind of body in lower case. */
  readonly kind: string
  readonly names: readonly string[]
}

export interface NetworkEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly encounter: ExportedEncounter
}

/** What an edge tells, by name; null where no article does. */
export const EDGE_FIELDS = [
  'kind',
  'from',
  'to',
  'place',
  'headline',
  'sourceParty',
  'targetParty',
  'quote',
  'url',
] as const

/** Nodes, each before the first of its edges, and once. A side without a person is its body. */
export async function* readNetwork(
  ask: Ask,
  filter: Filter,
  by: NetworkKind,
): AsyncGenerator<{ readonly node: NetworkNode } | { readonly edge: NetworkEdge }> {
  const seen = new Set<string>()
  for await (const encounter of readEncounters(ask, filter)) {
    const [one, other] = encounter.parties.map((party) => toNode(party, by))
    if (one == null || other == null || one.id === other.id) continue
    for (const node of [one, other]) {
      if (seen.has(node.id)) continue
      seen.add(node.id)
      yield { node }
    }
    yield { edge: { id: encounter.id, source: one.id, target: other.id, encounter } }
  }
}

export function toEdgeFields({ encounter }: NetworkEdge): Record<(typeof EDGE_FIELDS)[number], string | null> {
  const { meeting, date, place, parties, evidence } = encounter
  return {
    kind: meeting.kind.toLowerCase(),
    from: date.from,
    to: date.to,
    place: place?.name ?? null,
    headline: meeting.headline,
    sourceParty: toPartyText(parties[0]),
    targetParty: toPartyText(parties[1]),
    quote: evidence[0]?.quote ?? null,
    url: evidence[0]?.article.url ?? null,
  }
}

/** Null where nothing stands for the party in such a network. */
function toNode({ person, organization }: ExportedParty, by: NetworkKind): NetworkNode | null {
  if (by === 'person' && person !== null) return { ...person, label: person.name, kind: 'person' }
  if (organization === null) return null
  return { ...organization, label: organization.name, kind: organization.kind.toLowerCase() }
}
