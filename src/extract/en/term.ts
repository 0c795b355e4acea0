/**
 * Terms: from when until when somebody held a post, where the text says so.
 *
 * Foreign Minister since 2018; who took office in March 2021; President from 2010 to 2014. A date counts only where
 * the words between the name and the date speak of the post and of nothing else.
 */

import { joinTokens } from './joined-text.js'
import type { Person } from './people.js'
import type { Reading } from './reading.js'

/** YYYY, YYYY-MM or YYYY-MM-DD; null where the text gives none. */
export interface Term {
  readonly since: string | null
  readonly until: string | null
  /** The words that may name the post: has served as Foreign Minister. */
  readonly told: string
  /** Number of the sentence. */
  readonly sentence: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DATE = `(?:${MONTH} (?:\\d{1,2}, )?|\\d{1,2} ${MONTH} )?(?:19|20)\\d\\d`
const WORDS = "[\\p{L} ’'&-]{0,70}?"
const SERVED = `(?:,? (?:(?:and|who|he|she) )?(?:has |had )?(?:been|served|worked|held|led|headed|was|is)${WORDS})?`
const SINCE = new RegExp(`^(?<told>${SERVED}),? since (?<since>${DATE})`, 'u')
const RANGE = new RegExp(
  `^(?<told>${SERVED}),? (?:from |between |\\()(?<since>${DATE}) ?(?:to|until|through|till|and|–|-) ?(?<until>${DATE})`,
  'u',
)
const UNTIL = new RegExp(`^(?<told>${SERVED}),? until (?<until>${DATE})`, 'u')
const BEGAN = new RegExp(
  `^(?<told>,? (?:(?:and|who|he|she) )?(?:has been |had been |was )?(?:took (?:up )?(?:the |his |her )?(?:office|post|position|duties)|assumed (?:the |his |her )?(?:office|post|position|duties)|became|sworn in|appointed|elected|named|inaugurated|confirmed)${WORDS}) (?:in|on) (?<since>${DATE})`,
  'u',
)
const ENDED = new RegExp(
  `^(?<told>,? (?:(?:and|who|he|she) )?(?:left (?:the |his |her )?(?:office|post|position)|stepped down|resigned|retired)${WORDS}) (?:in|on) (?<until>${DATE})`,
  'u',
)

/** Terms by person, in the order of the text. */
export function findTerms(reading: Reading): ReadonlyMap<Person, readonly Term[]> {
  const terms = new Map<Person, Term[]>()
  for (const [index, { sentence, mentions, view }] of reading.sentences.entries()) {
    // Most sentences name no year: they cost nothing.
    if (!sentence.tokens.some((t) => /^(?:19|20)\d\d$/.test(t.text))) continue
    for (const mention of mentions) {
      const person = mention.kind === 'body' ? undefined : view.personOf(mention)
      if (person === undefined) continue
      const next = mentions.find((m) => m.kind === 'person' && m.from >= mention.to)?.from ?? sentence.tokens.length
      // President Cole from 2010 to 2014 may tell when something else was.
      const closesWithTitle = mention.kind === 'person' && mention.titles.some((t) => t.from >= mention.nameTo)
      const term = readTerm(joinTokens(sentence.tokens, mention.to, next), index, closesWithTitle)
      if (term !== null) terms.set(person, [...(terms.get(person) ?? []), term])
    }
  }
  return terms
}

/** The term that the words after a name, or after the post that follows it, tell; null where they tell none. */
function readTerm(after: string, sentence: number, closesWithTitle: boolean): Term | null {
  const text = ` ${after}`.replace(/^ (?=[,(])/, after.startsWith('(') ? ' ' : '')
  for (const pattern of [RANGE, SINCE, UNTIL, BEGAN, ENDED]) {
    const { told = '', since, until } = pattern.exec(text)?.groups ?? {}
    if (told.trim() === '' && !closesWithTitle && !after.startsWith('(')) continue
    if (since !== undefined || until !== undefined) return { since: toDay(since), until: toDay(until), told, sentence }
  }
  return null
}

/** 2021-03-05 for March 5, 2021 and 5 March 2021; 2021-03 and 2021 where less is told. */
function toDay(date: string | undefined): string | null {
  const year = date?.slice(-4)
  if (date === undefined || year === undefined) return null
  const month = MONTHS.indexOf((/\p{L}{3}/u.exec(date)?.[0] ?? '').toLowerCase()) + 1
  if (month === 0) return year
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(date)?.[0]
  const pad = (part: string | number) => String(part).padStart(2, '0')
  return day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`
}
