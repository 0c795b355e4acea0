/**
 * Answers a doubt: what a person says to an open question becomes a decision.
 */
import { HuiwuError } from '../../errors.js'
import type { Decision } from '../../link/decision.js'
import type { Doubt } from '../../link/doubt.js'
import { toFacets } from '../../link/facet.js'
import { findWeakestJoin } from '../../link/join-facets.js'
import { listDoubts } from '../read/list-doubts.js'
import { readPersonasOf } from '../read/read-personas.js'
import { runIds } from '../run-rows.js'
import type { GraphStore } from '../store.js'
import { namesInArticles } from '../write/article-facts.js'
import { chooseAnchors, keepApart, mergePeople, splitPerson } from './decide-on-people.js'
import { type Grounds, makeDecision } from './decisions.js'

/**
 * Two people who may be one: yes makes them one, no keeps them apart. One who may be two: yes splits, no keeps
 * together. Throws BAD_USER_INPUT for a doubt that is not about people, or is none.
 */
export async function answerDoubt(store: GraphStore, id: string, yes: boolean, grounds: Grounds): Promise<Decision> {
  const doubt = await findDoubt(store, id)
  const [a, b] = doubt?.about ?? []
  if (doubt?.kind === 'two-people' && a !== undefined) return answerSplit(store, a, yes, grounds)
  if (doubt?.kind === 'same-person' && a !== undefined && b !== undefined) {
    return yes ? mergePeople(store, [a, b], grounds) : keepApart(store, a, b, grounds)
  }
  throw new HuiwuError('BAD_USER_INPUT', `Doubt ${id}: expected an open question about people, but there is none.`)
}

async function findDoubt(store: GraphStore, id: string): Promise<Doubt | undefined> {
  const { doubts } = await listDoubts(store, {}, { limit: Infinity })
  return doubts.find((doubt) => doubt.id === id)
}

/** The parts of the person are those on both sides of the weakest tie, as when the doubt was raised. */
async function answerSplit(store: GraphStore, person: string, yes: boolean, grounds: Grounds): Promise<Decision> {
  const weakest = findWeakestJoin(toFacets((await readPersonasOf(store, [person])).map(({ persona }) => persona)))
  const mentions = await runIds({ run: store.read }, namesInArticles, [person])
  const split = new Set(weakest?.rest.flatMap(({ personas }) => personas.map(({ id }) => id)))
  const articles = mentions.filter(({ persona }) => split.has(persona)).map(({ article }) => article)
  if (yes) return splitPerson(store, person, articles, grounds)
  return makeDecision(store, { kind: 'merge', anchors: chooseAnchors(mentions) }, grounds)
}
