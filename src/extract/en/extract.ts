/**
 * English extraction: an article enters, what it states leaves.
 *
 * tokens → mentions → people and who they stand for → occasions → record. Every step reads the article alone.
 */
import type { Article, ExtractionRecord } from '../../model.js'
import { EXTRACTOR_VERSION } from '../version.js'
import { stateForms } from './lexicon.js'
import { findMeetings } from './meeting.js'
import type { BodyName, Mention } from './mention.js'
import type { Person } from './people.js'
import { toPositions } from './position.js'
import type { Reading } from './reading.js'
import { readArticle } from './reading.js'
import { toOrganizations, toPeople } from './record.js'
import type { Setting } from './representation.js'
import { findHome } from './representation.js'
import type { Token } from './token.js'
import { readTokens } from './token.js'

/** What `article` states. Never throws on text, whatever it holds. */
export function extractEnglish(article: Article): ExtractionRecord {
  const reading = readArticle(article)
  const setting = toSetting(article, reading)
  for (const person of reading.people.all) {
    person.nearIso = findNearState(reading, person, setting.home)
    person.nearBody = findNearBody(reading, person)
  }
  const meetings = findMeetings(reading, article, setting)
  const positions = toPositions(reading, setting)
  return {
    articleId: article.id,
    language: 'en',
    extractor: EXTRACTOR_VERSION,
    people: toPeople(reading),
    organizations: toOrganizations(reading, positions, meetings, setting),
    positions,
    meetings,
  }
}

/** The other state: the only one of the headline, else the only one of the whole text. */
function toSetting(article: Article, reading: Reading): Setting {
  const home = findHome(article.source)
  const inHeadline = otherStates(reading.headlineMentions, home)
  for (const token of reading.headline?.tokens ?? [])
    for (const iso of findPair(token)) if (iso !== home?.iso) inHeadline.add(iso)
  const inText = otherStates(
    reading.sentences.flatMap((s) => s.mentions),
    home,
  )
  const [only] = inHeadline.size > 0 ? inHeadline : inText
  const isSole = (inHeadline.size > 0 ? inHeadline : inText).size === 1
  return {
    home,
    otherIso: isSole ? (only ?? null) : null,
    publishedOn: article.publishedOn,
    holders: findHolders(reading),
  }
}

/** In Kenya, she met Minister X: the state of the sentence that names X first. */
function findNearState(reading: Reading, person: Person, home: BodyName | null): string | null {
  const first = person.mentions.find((m) => m.sentence >= 0)?.sentence ?? -1
  const isos = otherStates(reading.sentences[first]?.mentions ?? [], home)
  const [only] = isos
  return isos.size === 1 ? (only ?? null) : null
}

/** visited the University of Lund and met with President X: the body named last before X, where no person holds it. */
function findNearBody(reading: Reading, person: Person): BodyName | null {
  const first = person.mentions.find((m) => m.sentence >= 0)
  const mentions = reading.sentences[first?.sentence ?? -1]?.mentions ?? []
  // Only the last few: a list of thousands of names must not cost its square.
  const before = mentions.filter((m) => m.to <= (first?.mention.from ?? 0) && m.kind === 'body').slice(-3)
  const free = before.filter((m) => !mentions.some((o) => o.kind === 'person' && o.from <= m.from && o.to >= m.to))
  const last = free.at(-1)
  const isPlace = last?.kind === 'body' && /^(?:university|school|research|company|hospital)$/.test(last.body.kind)
  return isPlace ? last.body : null
}

function findHolders(reading: Reading): ReadonlySet<string> {
  const holders = new Set<string>()
  for (const person of reading.people.all) {
    for (const title of person.titles) if (person.iso !== null) holders.add(`${person.iso} ${title.head}`)
  }
  return holders
}

function otherStates(mentions: readonly Mention[], home: BodyName | null): Set<string> {
  const isos = new Set<string>()
  for (const mention of mentions) {
    const iso = mention.kind === 'body' ? mention.body.iso : mention.iso
    if (iso !== null && iso !== home?.iso) isos.add(iso)
  }
  return isos
}

/** U.S.-Kenya Dialogue: the states of a pair. */
function findPair(token: Token): string[] {
  if (!token.text.includes('-')) return []
  const parts = token.text.split('-').map((part) => stateForms.findAt(readTokens(part), 0)?.value.iso)
  return parts.every((iso) => iso !== undefined) ? (parts as string[]) : []
}
