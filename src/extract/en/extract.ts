/**
 * English extraction: an article enters, what it states leaves.
 *
 * tokens → mentions → people and who they stand for → occasions → record. Every step reads the article alone.
 */
import type { Article, ExtractionRecord } from '../../model.js'
import { EXTRACTOR_VERSION } from '../version.js'
import { findMeetings } from './meeting.js'
import { findBodies, findNearBody, findNearStates } from './nearby.js'
import { findOccasions } from './occasion.js'
import { tellOpposites } from './opposite.js'
import { toPositions } from './position.js'
import { addPostStatements } from './post-statement.js'
import { readArticle } from './reading.js'
import { toOrganizations, toPeople } from './record.js'
import { toSetting } from './setting.js'

/** What `article` states. Never throws on text, whatever it holds. */
export function extractEnglish(article: Article): ExtractionRecord {
  const reading = readArticle(article)
  for (const [index, read] of reading.sentences.entries()) addPostStatements(read, index)
  const setting = toSetting(article, reading)
  const occasions = reading.isTranscript ? [] : reading.sentences.map(({ view }) => findOccasions(view))
  tellOpposites(reading, occasions, setting)
  const bodies = findBodies(reading, setting)
  const findNearState = findNearStates(reading, setting.home)
  for (const person of reading.people.all) {
    person.nearIso = findNearState(person)
    person.nearBody = findNearBody(reading, person, bodies)
  }
  const meetings = findMeetings(reading, occasions, article, setting)
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
