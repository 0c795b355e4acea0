/**
 * Writes doubts: the open questions about people and meetings that a change has touched.
 */
import { type Doubt, findMeetingDoubt, findPersonDoubts, findSplitDoubt } from '../../link/doubt.js'
import type { Facet } from '../../link/facet.js'
import { createIdentifier } from '../../link/identifier.js'
import type { MeetingForm } from '../../link/merge-meeting.js'
import type { ResolvedBlock } from '../../link/resolve-block.js'
import { type Edge, overIds, overRows, runIds, runRows } from '../run-rows.js'
import type { Transaction } from '../store.js'
import type { BlockState } from './persona-state.js'

const aboutPeople = overIds<{ doubt: string }>('link/doubts-about-people')
const remove = overIds('write/remove-doubts')
const add = overRows<object>('write/doubts')
const linkPeople = overRows<Edge>('write/doubts-about-people')
const linkMeetings = overRows<Edge>('write/doubts-about-meetings')

export async function writePersonDoubts(
  transaction: Transaction,
  blocks: readonly (ResolvedBlock & { readonly state: BlockState })[],
): Promise<void> {
  const before = blocks.flatMap(({ state }) => {
    const stored = [...state.stored.values()]
    const people = new Set(stored.flatMap((each) => each.people))
    // One that articles show in one way alone was in no doubt.
    return people.size > 1 || stored.length > 1 ? [...people] : []
  })
  const old = await runIds(transaction, aboutPeople, before)
  await runIds(
    transaction,
    remove,
    old.map(({ doubt }) => doubt),
  )
  const doubts = blocks.flatMap(({ components, state }) => [
    ...components.flatMap((component) => findSplitDoubt(component, areDecidedOne(state)) ?? []),
    ...findPersonDoubts(components, (a, b) => {
      const isIn = (ids: readonly string[], { facets }: typeof a) =>
        facets.some(({ personas }) => personas.some(({ id }) => ids.includes(id)))
      return state.constraints.apart.some(
        ({ left, right }) => (isIn(left, a) && isIn(right, b)) || (isIn(left, b) && isIn(right, a)),
      )
    }),
  ])
  await addDoubts(transaction, doubts, linkPeople)
}

/** A person decided that somebody of the one side is somebody of the other. */
function areDecidedOne({ constraints }: BlockState) {
  return (most: readonly Facet[], rest: readonly Facet[]) => {
    const isIn = (ids: readonly string[], side: readonly Facet[]) =>
      side.some(({ personas }) => personas.some(({ id }) => ids.includes(id)))
    return constraints.together.some((ids) => isIn(ids, most) && isIn(ids, rest))
  }
}

/** `gone`: meetings that were taken out of the graph. */
export async function writeMeetingDoubts(
  transaction: Transaction,
  gone: readonly string[],
  forms: readonly MeetingForm[],
): Promise<void> {
  await runIds(
    transaction,
    remove,
    gone.map((meeting) => createIdentifier('doubt', meeting)),
  )
  await addDoubts(
    transaction,
    forms.flatMap((form) => findMeetingDoubt(form) ?? []),
    linkMeetings,
  )
}

async function addDoubts(transaction: Transaction, doubts: readonly Doubt[], link: typeof linkPeople): Promise<void> {
  await runRows(
    transaction,
    add,
    doubts.map(({ about, ...properties }) => properties),
  )
  await runRows(
    transaction,
    link,
    doubts.flatMap(({ id, about }) => about.map((to) => ({ from: id, to }))),
  )
}
