/** Positions: which posts an article says that its people hold, with the body, and the term where it is told. */
import type { ExtractedPosition, Span } from '../../model.js'
import type { TitlePhrase } from './mention.js'
import type { Person } from './people.js'
import { findNamedPeople } from './people.js'
import type { Reading } from './reading.js'
import { findBodyOf } from './representation.js'
import type { Setting } from './setting.js'
import type { Term } from './term.js'
import { findTerms } from './term.js'

/** One position for each title and body; a shorter form of a title adds none. */
export function toPositions(reading: Reading, setting: Setting): ExtractedPosition[] {
  const terms = findTerms(reading)
  return findNamedPeople(reading.people).flatMap((person) => {
    const positions: ExtractedPosition[] = []
    const named = person.mentions.find((m) => m.sentence >= 0)
    for (const { titles, sentence } of findTitles(person)) {
      const tokens = reading.sentences[sentence]?.sentence.tokens ?? []
      for (const title of titles) {
        if (title.implies === 'honor' && title.body === null && !/Ambassador/.test(title.title)) continue
        const found = findBodyOf(title, person, setting)
        const [first, last] = [tokens[title.from], tokens[title.to - 1]]
        const evidence: Span =
          first === undefined || last === undefined ? [named?.start ?? 0, named?.end ?? 0] : [first.start, last.end]
        add(positions, {
          person: person.name,
          title: title.title,
          organization: found?.body.name ?? null,
          status: title.status,
          since: null,
          until: null,
          evidence,
          confidence: found?.basis === 'stated' ? 0.95 : 0.75,
          rule: found?.basis === 'stated' ? 'en/title/with-body' : 'en/representation/implied',
        })
      }
    }
    return addTerms(positions, terms.get(person) ?? [], reading, setting.publishedOn)
  })
}

/** All titles of a person with their sentence: those of the text first, since the headline only lends its own. */
function findTitles({ mentions, statedPosts }: Person): { sentence: number; titles: readonly TitlePhrase[] }[] {
  const named = mentions.map(({ sentence, mention }) => ({ sentence, titles: mention.titles }))
  const stated = statedPosts.map(({ sentence, title }) => ({ sentence, titles: [title] }))
  return [...named.filter((n) => n.sentence >= 0), ...stated, ...named.filter((n) => n.sentence < 0)]
}

/** A term goes to the post that its words name, else to the one of its sentence, else to the only one. */
function addTerms(
  positions: readonly ExtractedPosition[],
  terms: readonly Term[],
  reading: Reading,
  publishedOn: string | null,
): ExtractedPosition[] {
  const result = [...positions]
  for (const { since, until, told, sentence } of terms) {
    const { start = 0, end = 0 } = reading.sentences[sentence]?.sentence ?? {}
    const named = result.filter((p) => told.toLowerCase().includes(p.title.toLowerCase()))
    const there = result.filter((p) => p.evidence[0] >= start && p.evidence[1] <= end)
    const unnamed = speaksOfOffice(told) ? (there.at(-1) ?? (result.length === 1 ? result[0] : undefined)) : undefined
    const one = named.at(-1) ?? unnamed
    if (one === undefined) continue
    const isOver = until !== null && publishedOn !== null && until < publishedOn.slice(0, until.length)
    const status = isOver && one.status === 'current' ? 'former' : one.status
    result[result.indexOf(one)] = { ...one, status, since: one.since ?? since, until: one.until ?? until }
  }
  return result
}

/** Words that mean the post without naming it: took office, was appointed; or none at all: (2013–2017). */
function speaksOfOffice(told: string): boolean {
  if (/\bas\b/.test(told)) return false
  return (
    told.trim() === '' ||
    /\b(?:office|post|position|duties|sworn in|inaugurated|served|stepped down|resigned|retired)\b/.test(told) ||
    /(?:appointed|elected|named|confirmed)$/.test(told)
  )
}

function add(positions: ExtractedPosition[], position: ExtractedPosition): void {
  const words = (title: string) => title.toLowerCase().split(/[\s-]+/)
  const holds = (long: string, short: string) => words(short).every((word) => words(long).includes(word))
  const stated = (p: ExtractedPosition) => p.rule === 'en/title/with-body'
  if (
    positions.some(
      (p) => holds(p.title, position.title) || (holds(position.title, p.title) && stated(p) && !stated(position)),
    )
  )
    return
  const shorter = positions.findIndex((p) => holds(position.title, p.title) && position.organization !== null)
  if (shorter === -1) positions.push(position)
  else positions.splice(shorter, 1, position)
}
