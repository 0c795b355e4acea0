/**
 * English extraction: an article enters, what it states leaves.
 *
 * tokens → mentions → people and who they stand for → occasions → record. Every step reads the article alone.
 */
import type { Article, ExtractionRecord } from '../../model.js'
import { EXTRACTOR_VERSION } from '../version.js'
import { findMeetings } from './meeting.js'
import type { Reading } from './reading.js'
import { readArticle } from './reading.js'
import { toOrganizations, toPeople, toPositions } from './record.js'
import type { Setting } from './representation.js'
import { findHome } from './representation.js'

/** What `article` states. Never throws on text, whatever it holds. */
export function extractEnglish(article: Article): ExtractionRecord {
  const reading = readArticle(article)
  const setting = toSetting(article, reading)
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

function toSetting(article: Article, reading: Reading): Setting {
  const home = findHome(article.source)
  const opening = [reading.headlineMentions, ...reading.sentences.slice(0, 5).map((s) => s.mentions)]
  let otherIso: string | null = null
  for (const mentions of opening) {
    const isos = new Set(
      mentions.flatMap((m) => (m.kind === 'body' ? [m.body.iso] : m.kind === 'person' ? [m.iso] : [])),
    )
    isos.delete(null)
    isos.delete(home?.iso ?? null)
    if (isos.size > 1) break
    const [only] = isos
    if (only !== undefined) otherIso ??= only
    if (otherIso !== null) break
  }
  return { home, otherIso, publishedOn: article.publishedOn }
}
