/**
 * Plain articles: reads the plain text of an article (plain-text.ts) and moves the spans back to the text as it came.
 */
import type { Article, ExtractionRecord, Span } from '../model.js'
import { toPlainText } from './plain-text.js'

/** What `read` finds in the article without what is no language in its text; offsets point into the article's text. */
export function readPlain(article: Article, read: (article: Article) => ExtractionRecord): ExtractionRecord {
  const plain = toPlainText(article.text)
  return plain === null ? read(article) : moveSpans(read({ ...article, text: plain.text }), plain.offsets)
}

/** The record with each span where it stands in the text as it came; `offsets` as in plain-text.ts. */
function moveSpans(record: ExtractionRecord, offsets: Int32Array): ExtractionRecord {
  const move = ([start, end]: Span): Span => [offsets[start] ?? start, (offsets[end - 1] ?? end - 1) + 1]
  return {
    ...record,
    people: record.people.map((person) => ({ ...person, mentions: person.mentions.map(move) })),
    organizations: record.organizations.map((body) => ({ ...body, mentions: body.mentions.map(move) })),
    positions: record.positions.map((position) => ({ ...position, evidence: move(position.evidence) })),
    meetings: record.meetings.map((meeting) => ({
      ...meeting,
      evidence: move(meeting.evidence),
      furtherEvidence: meeting.furtherEvidence.map(move),
      participants: meeting.participants.map((party) => ({ ...party, evidence: move(party.evidence) })),
    })),
  }
}
