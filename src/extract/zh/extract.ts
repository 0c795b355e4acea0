/**
 * Chinese extraction: an article enters, what it states leaves.
 *
 * The order of the steps is the order of the files to read: sentences, tokens (segment.ts), phrases, parties with their
 * posts, coreference, occasions, record.
 */

import type { Article, ExtractionRecord } from '../../model.js'
import { findDates } from './date/date.js'
import type { Place } from './lexicon/entry.js'
import { findMeetings } from './occasion/meeting.js'
import type { SentenceReading } from './occasion/story.js'
import { findAliases } from './organization/alias.js'
import { readContext } from './organization/context.js'
import type { OrganizationMention } from './organization/organization.js'
import type { Party } from './party/party.js'
import { readParties } from './party/read-parties.js'
import { joinPeople } from './person/coreference.js'
import { toPhrases } from './phrase/to-phrases.js'
import { toRecord } from './record/record.js'
import { foldForReading } from './token/fold.js'
import { completeNames, dropNames, findDoubtfulNames, findKnownNames } from './token/known-name.js'
import { findMissedSentences } from './token/missed-name.js'
import { segment } from './token/segment.js'
import { findSentences } from './token/sentence.js'
import type { Token } from './token/token.js'

/** What a Chinese article states. Never throws, whatever the text holds. */
export function extractChinese(article: Article): ExtractionRecord {
  const text = foldForReading(article.text)
  const title = foldForReading(article.title ?? '')
  const sentences = findSentences(text)
  const tokens = sentences.map(({ start, end }) => segment(text, start, end))
  const known = completeNames(findKnownNames(tokens), text)
  for (const index of findMissedSentences(sentences, tokens, text, known)) {
    const sentence = sentences[index]
    if (sentence) tokens[index] = segment(text, sentence.start, sentence.end, known)
  }
  const doubtful = findDoubtfulNames(tokens)
  for (const [index, list] of tokens.entries()) tokens[index] = dropNames(list, doubtful)
  const titleTokens: Token[] = segment(title, 0, title.length, known)
  const context = readContext(article, [titleTokens, ...tokens])
  const dates = findDates(text, article.publishedOn)

  const readings: SentenceReading[] = []
  const organizations: OrganizationMention[] = []
  const parties: Party[] = []
  let lastState: Place | null = null
  let nextDate = 0
  for (const [index, sentence] of sentences.entries()) {
    const reading = readParties(toPhrases(tokens[index] ?? [], text), text, context, lastState)
    for (const token of tokens[index] ?? []) if (token.entry?.place?.level === 'state') lastState = token.entry.place
    const first = nextDate
    while ((dates[nextDate]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) nextDate++
    readings.push({
      start: sentence.start,
      end: sentence.end,
      elements: reading.elements,
      dates: dates.slice(first, nextDate),
      heading: sentence.heading,
    })
    organizations.push(...reading.organizations)
    for (const element of reading.elements) if (element.kind === 'party') parties.push(element)
  }
  const aliases = findAliases(organizations)
  const people = joinPeople(parties, aliases, article.text)
  const meetings = findMeetings({ readings, people, context, aliases })
  return toRecord({ article, text, context, parties, organizations, people, meetings, aliases })
}
