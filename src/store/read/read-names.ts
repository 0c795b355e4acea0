/** Names of everyone and every body in the graph, for an index kept in memory. */
import type { OrganizationKind } from '../../model.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { type AllPage, readAll } from './read-all.js'

export interface NameRow {
  readonly label: 'person' | 'organization'
  readonly id: string
  /** The key under which the graph files the name. */
  readonly key: string
  /** All forms, canonical first. */
  readonly names: readonly string[]
  /** Only of people with Chinese names. */
  readonly pinyin: string | null
  /** Only of bodies. */
  readonly kind: OrganizationKind | null
  /** In how many parts of meetings it was seen. */
  readonly parts: number
}

const people = statement<AllPage, Omit<NameRow, 'label'>>('read/names-of-people', ['afterId', 'limit'])
const organizations = statement<AllPage, Omit<NameRow, 'label'>>('read/names-of-organizations', ['afterId', 'limit'])

/** Null where there are more than `most` people, or bodies. */
export async function readNames(store: GraphStore, most: number): Promise<NameRow[] | null> {
  const ofPeople = await readAll(store, people, most)
  const ofBodies = await readAll(store, organizations, most)
  if (ofPeople === null || ofBodies === null) return null
  return [
    ...ofPeople.map((row): NameRow => ({ ...row, label: 'person' })),
    ...ofBodies.map((row): NameRow => ({ ...row, label: 'organization' })),
  ]
}
