/** Printed explanations: an article and its record enter, lines for a reader leave. */
import type { Article, ExtractedMeeting, ExtractedParticipant, Grounds, MeetingDate, Span } from '../model.js'
import type { ExtractedArticle } from './extract-all.js'

export function toExplanation({ where, article, record }: ExtractedArticle): string {
  const lines = [`${where}: ${article.title ?? '(no title)'}  [${record.language}, ${record.extractor}]`]
  const section = (name: string, parts: readonly string[]) => {
    lines.push(`  ${name}${parts.length === 0 ? ': none' : ''}`, ...parts)
  }
  section(
    'people',
    record.people.map((person) => `    ${person.names.join(' = ')}${toGrounds(person)}  ${toPlaces(person.mentions)}`),
  )
  section(
    'organizations',
    record.organizations.map(({ names, kind, parent, mentions, ...grounds }) => {
      const unit = parent === null ? '' : `, unit of ${parent}`
      return `    ${names.join(' = ')} (${kind}${unit})${toGrounds(grounds)}  ${toPlaces(mentions)}`
    }),
  )
  section(
    'positions',
    record.positions.map(({ person, title, organization, status, since, until, evidence, ...grounds }) => {
      const body = organization === null ? '' : `, ${organization}`
      const more = [status === 'current' ? null : status, since && `since ${since}`, until && `until ${until}`]
      const state = more.filter(Boolean).join(', ')
      return `    ${person}: ${title}${body}${state && ` (${state})`}${toGrounds(grounds)}\n${toQuote(article, evidence)}`
    }),
  )
  section(
    'meetings',
    record.meetings.map((meeting) => toMeeting(article, meeting)),
  )
  return lines.join('\n')
}

function toMeeting(article: Article, { kind, date, place, participants, ...meeting }: ExtractedMeeting): string {
  const spans = [meeting.evidence, ...meeting.furtherEvidence]
  return [
    `    ${[kind, toDate(date), place && `in ${place}`].filter(Boolean).join(', ')}${toGrounds(meeting)}`,
    ...participants.map((participant) => `      ${toParticipant(participant)}`),
    ...spans.map((span) => toQuote(article, span)),
  ].join('\n')
}

function toParticipant({ person, organization, bodyBasis, title, side, role }: ExtractedParticipant): string {
  const body = organization === null || person === null ? organization : `for ${organization} (${bodyBasis})`
  return [`${side ?? '-'}:`, [person, title, body].filter(Boolean).join(', '), `[${role}]`].join(' ')
}

function toDate({ from, to, precision, basis, text }: MeetingDate): string {
  if (from === null) return text === null ? 'undated' : `undated (“${text}”)`
  const days = to === null || to === from ? from : `${from} to ${to}`
  return `${days} (${[precision, basis, text && `“${text}”`].filter(Boolean).join(', ')})`
}

function toGrounds({ rule, confidence }: Grounds): string {
  return `  <- ${rule} ${confidence}`
}

function toPlaces(spans: readonly Span[]): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(' ')
}

function toQuote(article: Article, [start, end]: Span): string {
  return `      “${article.text.slice(start, end).replace(/\s+/g, ' ')}” ${start}-${end}`
}
