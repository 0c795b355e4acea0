/**
 * Decides on people: turns people's ids, as the graph has them now, into decisions that outlast these ids.
 */

import { HuiwuError } from '../../errors.js'
import type { Anchor, Decision } from '../../link/decision.js'
import { groupBy } from '../../link/group.js'
import { compareText, toPersonName } from '../../link/person-name.js'
import { runIds } from '../run-rows.js'
import type { GraphStore } from '../store.js'
import { namesInArticles, type PersonMention } from '../write/article-facts.js'
import { type Grounds, makeDecision } from './decisions.js'

/** So many articles tell who is meant; should all of them be withdrawn, the decision has nothing to hold on to. */
const MOST_ANCHORS = 200

/** All are one person. Throws BAD_USER_INPUT for an unknown id, and for fewer than two people. */
export async function mergePeople(store: GraphStore, people: readonly string[], grounds: Grounds): Promise<Decision> {
  if (new Set(people).size < 2) {
    throw new HuiwuError('BAD_USER_INPUT', 'Decision merge: expected two people or more, but got one.')
  }
  const anchors = await Promise.all(people.map((person) => readAnchors(store, person)))
  return makeDecision(store, { kind: 'merge', anchors: anchors.flat() }, grounds)
}

/** The two are not one person, and never become one. */
export async function keepApart(store: GraphStore, a: string, b: string, grounds: Grounds): Promise<Decision> {
  const [left, right] = [await readAnchors(store, a), await readAnchors(store, b)]
  return makeDecision(store, { kind: 'apart', left, right }, grounds)
}

/** These articles mean another person than the person's other articles. */
export async function splitPerson(
  store: GraphStore,
  person: string,
  articles: readonly string[],
  grounds: Grounds,
): Promise<Decision> {
  const mentions = await readMentions(store, person)
  const [own, rest] = [new Set(articles), mentions.filter(({ article }) => !articles.includes(article))]
  const anchors = mentions.filter(({ article }) => own.has(article)).map(toAnchor)
  return makeDecision(store, { kind: 'split', anchors: sortAnchors(anchors), rest: chooseAnchors(rest) }, grounds)
}

export async function renamePerson(
  store: GraphStore,
  person: string,
  name: string,
  grounds: Grounds,
): Promise<Decision> {
  return makeDecision(store, { kind: 'rename', anchors: await readAnchors(store, person), name: name.trim() }, grounds)
}

async function readAnchors(store: GraphStore, person: string): Promise<Anchor[]> {
  return chooseAnchors(await readMentions(store, person))
}

async function readMentions(store: GraphStore, person: string): Promise<PersonMention[]> {
  const mentions = await runIds({ run: store.read }, namesInArticles, [person])
  if (mentions.length > 0) return mentions
  throw new HuiwuError('BAD_USER_INPUT', `Person ${person}: expected the id of a person, but the graph has none of it.`)
}

/** Each persona once, then more articles of each in turn, so that withdrawing one does not loosen the decision. */
export function chooseAnchors(mentions: readonly PersonMention[]): Anchor[] {
  const groups = [...groupBy(mentions, ({ persona }) => persona).values()].map((group) =>
    sortAnchors(group.map(toAnchor)),
  )
  const longest = Math.max(0, ...groups.map(({ length }) => length))
  const chosen: Anchor[] = []
  for (let turn = 0; turn < longest && chosen.length < MOST_ANCHORS; turn++) {
    chosen.push(...groups.flatMap((group) => group[turn] ?? []))
  }
  return sortAnchors(chosen.slice(0, Math.max(MOST_ANCHORS, groups.length)))
}

function toAnchor({ article, name }: PersonMention): Anchor {
  return { article, name: toPersonName(name).key }
}

function sortAnchors(anchors: readonly Anchor[]): Anchor[] {
  return [...anchors].sort((a, b) => compareText(a.article, b.article) || compareText(a.name, b.name))
}
