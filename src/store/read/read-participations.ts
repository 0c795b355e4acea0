/** Participations: who took part in meetings, and the passages that say so. */

import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import {
  type EvidenceRow,
  groupByOwner,
  inOrder,
  type ParticipationRow,
  type RawParticipation,
  toParticipation,
} from './read-rows.js'

interface Owned {
  owner: string
}

const participations = statement<{ ids: readonly string[]; limit: number }, RawParticipation & Owned>(
  'read/participations-of-meetings',
  ['ids', 'limit'],
)

const byId = statement<{ ids: readonly string[] }, RawParticipation>('read/participations-by-id', ['ids'])
const evidence = statement<{ ids: readonly string[] }, EvidenceRow & Owned>('read/evidence-of-participations', ['ids'])

/** By meeting, in the order of the text; at most `limit` of each. */
export async function readParticipationsOfMeetings(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, ParticipationRow[]>> {
  return groupByOwner(await store.read(participations, { ids, limit }), toParticipation)
}

/** By id; a participation that the graph does not know is absent. */
export async function readParticipationsById(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, ParticipationRow>> {
  const rows = await store.read(byId, { ids })
  return new Map(rows.map((row) => [row.participation.id, toParticipation(row)]))
}

/** By participation: earliest published article first, in the order of the text. */
export async function readEvidenceOfParticipations(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, EvidenceRow[]>> {
  const groups = groupByOwner(await store.read(evidence, { ids }), ({ owner: _, ...row }) => row)
  return new Map(Array.from(groups, ([id, rows]) => [id, inOrder(rows)]))
}
