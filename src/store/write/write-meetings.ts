/**
 * Writes meetings: what all articles tell of one occasion becomes one node, with everybody who took part.
 *
 * A meeting that any change touches is taken out and told anew from its statements: these are few.
 */
import { createIdentifier } from '../../link/identifier.js'
import type { MeetingPart } from '../../link/meeting-parts.js'
import { type MeetingForm, mergeMeeting } from '../../link/merge-meeting.js'
import type { Occasions } from '../read/read-occasions.js'
import { type Edge, type EdgeWithProperties, overIds, overRows, runIds, runRows, withoutNulls } from '../run-rows.js'
import type { Transaction } from '../store.js'
import { type NewNode, type PersonMention, readPeopleOfArticles } from './article-facts.js'
import { deriveEdges, type Party } from './derive-edges.js'
import { inferBodies, type Unstated } from './infer-bodies.js'
import { writeMeetingDoubts } from './write-doubts.js'

interface PartyRow {
  readonly meeting: string
  readonly day: string | null
  readonly side: string | null
  readonly people: readonly string[]
  readonly organizations: readonly string[]
}

const parties = overIds<PartyRow>('link/parties-of-meetings')
const places = overIds<{ place: string }>('link/places-of-meetings')
const removeParticipations = overIds('write/remove-participations')
const removeMeetings = overIds('write/remove-meetings')
const removeKeys = overIds('write/remove-meeting-keys')
const removePlaces = overIds('write/remove-places')
const addMeetings = overRows<object>('write/meetings')
const addEvidence = overRows<EdgeWithProperties>('write/meeting-evidence')
const mergeKeys = overIds('write/meeting-keys')
const putUnderKeys = overRows<Edge>('write/meetings-by-key')
const mergePlaces = overRows<{ id: string; name: string }>('write/places')
const putInPlaces = overRows<Edge>('write/meetings-in-places')
const addParticipations = overRows<{ meeting: string; properties: object }>('write/participations')
const addPeople = overRows<Edge>('write/people-in-participations')
const addBodies = overRows<Edge>('write/bodies-in-participations')
const addParticipationEvidence = overRows<EdgeWithProperties>('write/participation-evidence')
const addAttended = overRows<Edge>('write/attended')
const addParts = overRows<MeetingPart>('write/parts-of-meetings')
const addUnstated = overRows<EdgeWithProperties>('write/unstated-bodies')

/** `added`: ids of articles that are being added. Call it when everybody's mentions and tenures are in place. */
export async function writeMeetings(
  transaction: Transaction,
  occasions: Occasions,
  added: readonly string[],
): Promise<NewNode[]> {
  const people = await readPeopleOfArticles(transaction, [...occasions.older.keys(), ...added])
  const { forms, unstated } = await inferBodies(transaction, mergeAll(occasions, people))
  const before = (await runIds(transaction, parties, occasions.meetings)).map(toParty)
  const oldPlaces = await runIds(transaction, places, occasions.meetings)

  await runIds(transaction, removeParticipations, occasions.meetings)
  await runIds(transaction, removeMeetings, occasions.meetings)
  await addForms(transaction, forms)
  await runRows(transaction, addParts, occasions.parts)
  await runRows(transaction, addUnstated, unstated.map(toUnstatedEdge))
  await runIds(transaction, removeKeys, occasions.keys)
  await runIds(
    transaction,
    removePlaces,
    oldPlaces.map(({ place }) => place),
  )
  await writeMeetingDoubts(transaction, occasions.meetings, forms)
  await deriveEdges(transaction, before, forms.flatMap(partiesOf))

  const known = new Set(occasions.meetings)
  return forms
    .filter(({ id }) => !known.has(id))
    .flatMap(({ id, evidence }) => evidence.map(({ article }) => ({ id, article })))
}

function mergeAll({ clusters, loans }: Occasions, people: readonly PersonMention[]): MeetingForm[] {
  const personByName = new Map(people.map(({ article, name, person }) => [`${article} ${name}`, person]))
  const personOf = (article: string, name: string) => personByName.get(`${article} ${name}`) ?? null
  return clusters.map((cluster) => mergeMeeting(cluster, personOf, loans.get(cluster.id)))
}

async function addForms(transaction: Transaction, forms: readonly MeetingForm[]): Promise<void> {
  await runRows(transaction, addMeetings, forms.map(toMeetingRow))
  await runRows(transaction, addEvidence, forms.flatMap(toEvidenceEdges))
  await runIds(
    transaction,
    mergeKeys,
    forms.flatMap(({ keys }) => keys),
  )
  await runRows(
    transaction,
    putUnderKeys,
    forms.flatMap(({ id, keys }) => keys.map((to) => ({ from: id, to }))),
  )
  await addPlaces(transaction, forms)

  const parts = forms.flatMap(({ id, participations }) => participations.map((part) => ({ meeting: id, ...part })))
  await runRows(transaction, addParticipations, parts.map(toParticipationRow))
  await runRows(
    transaction,
    addPeople,
    parts.flatMap(({ id, person }) => (person === null ? [] : [{ from: person, to: id }])),
  )
  await runRows(
    transaction,
    addBodies,
    parts.flatMap(({ id, organization }) => (organization === null ? [] : [{ from: id, to: organization }])),
  )
  await runRows(transaction, addParticipationEvidence, parts.flatMap(toParticipationEvidence))
  await runRows(
    transaction,
    addAttended,
    parts.flatMap(({ meeting, person }) => (person === null ? [] : [{ from: person, to: meeting }])),
  )
}

async function addPlaces(transaction: Transaction, forms: readonly MeetingForm[]): Promise<void> {
  const held = forms.flatMap(({ id, place }) => (place === null ? [] : [{ meeting: id, ...toPlace(place) }]))
  const nodes = new Map(held.map(({ id, name }) => [id, { id, name }]))
  await runRows(transaction, mergePlaces, [...nodes.values()])
  await runRows(
    transaction,
    putInPlaces,
    held.map(({ meeting, id }) => ({ from: meeting, to: id })),
  )
}

/** 太原 and 太原市 are one place. */
function toPlace(text: string): { id: string; name: string } {
  const name = text.normalize('NFKC').replace(/(?<=\p{Script=Han}{2})市$/u, '')
  return { id: createIdentifier('place', name.toLowerCase()), name }
}

function toMeetingRow({ keys, evidence, participations, place, ...properties }: MeetingForm): object {
  return withoutNulls(properties)
}

function toEvidenceEdges({ id, evidence }: MeetingForm): EdgeWithProperties[] {
  return evidence.map(({ article, ...properties }) => ({ from: id, to: article, properties: withoutNulls(properties) }))
}

type PartOfMeeting = MeetingForm['participations'][number] & { readonly meeting: string }

function toParticipationRow({ meeting, person, organization, evidence, ...properties }: PartOfMeeting) {
  return { meeting, properties: withoutNulls(properties) }
}

function toParticipationEvidence({ id, evidence }: PartOfMeeting): EdgeWithProperties[] {
  return evidence.map(({ article, ...properties }) => ({ from: id, to: article, properties }))
}

function toUnstatedEdge({ person, meeting, ...properties }: Unstated): EdgeWithProperties {
  return { from: person, to: meeting, properties: withoutNulls(properties) }
}

function toParty({ meeting, day, side, people, organizations }: PartyRow): Party {
  return { meeting, day, side, person: people[0] ?? null, organization: organizations[0] ?? null }
}

function partiesOf({ id, startsOn, participations }: MeetingForm): Party[] {
  return participations.map(({ side, person, organization }) => {
    return { meeting: id, day: startsOn, side, person, organization }
  })
}
