/**
 * Chinese extraction: an article enters, what it states leaves.
 *
 * The order of the steps is the order of the folders to read: tokens, dates, phrases, parties with their posts, persons,
 * occasions, record. Each takes what the steps before it found, and nothing else.
 */
import type { Article, ExtractionRecord } from '../../model.js'
import type { FoundDate } from './date/date.js'
import { findDates } from './date/date.js'
import type { Place } from './lexicon/entry.js'
import { findMeetings } from './occasion/meeting.js'
import type { Without } from './occasion/rule.js'
import type { SentenceReading } from './occasion/story.js'
import { findAliases } from './organization/alias.js'
import type { Context } from './organization/context.js'
import { readContext } from './organization/context.js'
import type { OrganizationMention } from './organization/organization.js'
import type { Party } from './party/party.js'
import { readParties } from './party/read-parties.js'
import { joinPeople } from './person/coreference.js'
import { adoptStates } from './person/state-of-speaker.js'
import { toPhrases } from './phrase/to-phrases.js'
import { toRecord } from './record/record.js'
import { readTokens } from './token/article-tokens.js'
import { foldForReading } from './token/fold.js'
import type { Sentence } from './token/sentence.js'
import { findSentences } from './token/sentence.js'
import type { Token } from './token/token.js'

const EVERY_RULE: Without = new Set()

/** What a Chinese article states, read without some rules where somebody measures them. Never throws, whatever the text. */
export function extractChinese(article: Article, without: Without = EVERY_RULE): ExtractionRecord {
  const text = foldForReading(article.text)
  const sentences = findSentences(text)
  const tokens = readTokens(foldForReading(article.title ?? ''), text, sentences)
  const context = readContext(article, [tokens.title, ...tokens.sentences])
  const dates = findDates(text, article.publishedOn)
  const { readings, organizations } = readSentences({ text, sentences, tokens: tokens.sentences, context, dates })
  const parties = readings.flatMap(({ elements }) =>
    elements.filter((element): element is Party => element.kind === 'party'),
  )
  const aliases = findAliases(organizations)
  const people = joinPeople(parties, aliases, article.text)
  if (!without.has('zh/state-of-speaker/state')) adoptStates(people, readings, context)
  const meetings = findMeetings({ readings, people, context, aliases, publishedOn: article.publishedOn, without })
  return toRecord({ article, context, sentences: readings, parties, organizations, people, meetings, aliases })
}

interface Cut {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly (readonly Token[])[]
  readonly context: Context
  /** In the order of the text. */
  readonly dates: readonly FoundDate[]
}

/** Every sentence with its parties and dates, and the bodies that they mention; a 总统 is of the state named last. */
function readSentences({ text, sentences, tokens, context, dates }: Cut) {
  const readings: SentenceReading[] = []
  const organizations: OrganizationMention[] = []
  let lastState: Place | null = null
  let nextDate = 0
  for (const [index, { start, end, heading }] of sentences.entries()) {
    const own = tokens[index] ?? []
    const reading = readParties(toPhrases(own, text), context, lastState)
    for (const { entry } of own) if (entry?.place?.level === 'state') lastState = entry.place
    const first = nextDate
    while ((dates[nextDate]?.start ?? Number.POSITIVE_INFINITY) < end) nextDate++
    readings.push({ start, end, heading, elements: reading.elements, dates: dates.slice(first, nextDate) })
    organizations.push(...reading.organizations)
  }
  return { readings, organizations }
}
