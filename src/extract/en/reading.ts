/**
 * Reading: scans all sentences of an article, gathers its people, and gives each sentence as a view.
 *
 * Two passes: names with titles or known given names first, then the short forms of the people so found
 * (Okello met …). Acronyms that the article introduces in brackets stand for their bodies everywhere in it.
 */
import type { Article } from '../../model.js'
import { addAcronyms } from './acronym.js'
import { findHome } from './home.js'
import type { BodyName, Mention, RoleMention } from './mention.js'
import type { People, Person, PlacedMention } from './people.js'
import { createPeople } from './people.js'
import { scanSentence } from './scan.js'
import type { SentenceView } from './sentence-view.js'
import { addShortNames } from './short-name.js'
import type { Sentence } from './token.js'
import { readSentences, readTokens } from './token.js'

export interface ReadSentence {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly view: SentenceView
}

export interface Reading {
  readonly sentences: readonly ReadSentence[]
  readonly people: People
  /** The title read like a sentence, with people of the text; null where there is no title. */
  readonly headline: SentenceView | null
  readonly headlineMentions: readonly Mention[]
  /** Speakers are named before what they say: nothing in it is the article's own report. */
  readonly isTranscript: boolean
}

/** Everything that `article` names, by sentence. */
export function readArticle(article: Pick<Article, 'title' | 'text' | 'source'>): Reading {
  const home = findHome(article.source)
  const sentences = readSentences(article.text)
  const headline = article.title === null ? null : toHeadline(article.title)
  const all = headline === null ? sentences : [...sentences, headline]
  const found = all.map(scanSentence)
  addAcronyms(all, found)
  let people = createPeople(place(sentences, all, found))
  if (addShortNames(all, found, people)) people = createPeople(place(sentences, all, found))
  let actor: Person | undefined
  let pair: readonly Person[] = []
  const leader = findLeader(sentences, found, people)
  const views = all.map((sentence, index) => {
    const at = index < sentences.length ? index : 0
    const view = toView({ sentence, index: at, mentions: found[index] ?? [] }, people, {
      actor: index < sentences.length ? actor : undefined,
      leader,
      home,
      pair,
    })
    if (index < sentences.length) actor = findActor(view) ?? actor
    const named = findNamed(view)
    if (named.length > 0) pair = named.length === 2 ? named : []
    return view
  })
  const labels = sentences.filter((s) => s.speakerLength > 0).length
  return {
    sentences: sentences.map((sentence, i) => ({ sentence, mentions: found[i] ?? [], view: views[i] as SentenceView })),
    people,
    headline: headline === null ? null : (views.at(-1) ?? null),
    headlineMentions: headline === null ? [] : (found.at(-1) ?? []),
    isTranscript: labels > 1,
  }
}

function toHeadline(title: string): Sentence {
  return { start: 0, end: title.length, tokens: readTokens(title.replaceAll('\n', ' ')), speakerLength: 0 }
}

/** Names in the text lead; those in the headline lend their titles, but have no place in the text. */
function place(
  sentences: readonly Sentence[],
  all: readonly Sentence[],
  found: readonly (readonly Mention[])[],
): PlacedMention[] {
  return found.flatMap((mentions, index) =>
    mentions.flatMap((mention) => {
      if (mention.kind !== 'person') return []
      const tokens = all[index]?.tokens ?? []
      const [first, last] = [tokens[mention.nameFrom], tokens[mention.nameTo - 1]]
      if (first === undefined || last === undefined) return []
      const isText = index < sentences.length
      return [{ sentence: isText ? index : -1, mention, start: isText ? first.start : -1, end: isText ? last.end : -1 }]
    }),
  )
}

interface SentenceMentions {
  readonly sentence: Sentence
  readonly index: number
  readonly mentions: readonly Mention[]
}

/** Whom `he` and `the delegation` mean. */
interface Antecedents {
  readonly actor: Person | undefined
  readonly leader: Person | undefined
  readonly home: BodyName | null
  readonly pair: readonly Person[]
}

/** Who leads the delegation that the article tells of: a delegation of X led by Y; Y led a delegation. */
function findLeader(
  sentences: readonly Sentence[],
  found: readonly (readonly Mention[])[],
  people: People,
): Person | undefined {
  for (const [index, { tokens }] of sentences.entries()) {
    const led = tokens.findIndex((t) => t.key === 'led' || t.key === 'headed')
    if (led === -1 || !tokens.some((t) => t.key === 'delegation')) continue
    const passive = tokens[led + 1]?.key === 'by'
    const persons = (found[index] ?? []).filter((m) => m.kind === 'person')
    const person = passive ? persons.find((m) => m.from >= led) : persons.findLast((m) => m.to <= led)
    if (person?.kind === 'person') return people.of(person)
  }
  return undefined
}

function toView(read: SentenceMentions, people: People, { actor, leader, home, pair }: Antecedents): SentenceView {
  const mentionAt = new Map<number, Mention>()
  let covered = 0
  for (const mention of [...read.mentions].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (mention.to <= covered) continue
    mentionAt.set(mention.from, mention)
    covered = mention.to
  }
  const first = [...mentionAt.values()].find((m) => m.kind !== 'body')
  // Minister X came to Kenya, where he met: the person before in the sentence, if it opens with one.
  const findSubject = (role: RoleMention) => {
    if (first === undefined || first.from >= role.from) return undefined
    if (first.kind === 'person') return people.of(first)
    return first.pronoun === null ? people.byRole(first, read.index) : undefined
  }
  const resolve = (role: RoleMention) => {
    if (role.pronoun === 'delegation') return leader
    if (role.pronoun === 'both') return undefined
    return role.pronoun === null ? people.byRole(role, read.index) : (findSubject(role) ?? actor)
  }
  return {
    index: read.index,
    tokens: read.sentence.tokens,
    mentionAt,
    home,
    pair,
    personOf: (mention) =>
      mention.kind === 'person' ? people.of(mention) : mention.kind === 'role' ? resolve(mention) : undefined,
  }
}

/** All people whom a sentence names or means, once each; what `they` means adds nobody. */
function findNamed(view: SentenceView): Person[] {
  const people = [...view.mentionAt.values()].flatMap((m) => (m.kind === 'body' ? [] : (view.personOf(m) ?? [])))
  return [...new Set(people)]
}

/** Whom `he` or `she` of the next sentence means: the first person of this one. */
function findActor(view: SentenceView): Person | undefined {
  for (const mention of view.mentionAt.values()) {
    const person = mention.kind === 'body' ? undefined : view.personOf(mention)
    if (person !== undefined) return person
  }
  return undefined
}
