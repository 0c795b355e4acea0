/**
 * Record: turns what the rules found into the extraction record of model.ts.
 */
import type { Article, ExtractionRecord } from '../../../model.js'
import { EXTRACTOR_VERSION } from '../../version.js'
import type { Occasion, SentenceReading } from '../occasion/story.js'
import type { Aliases } from '../organization/alias.js'
import type { Context } from '../organization/context.js'
import type { OrganizationMention } from '../organization/organization.js'
import type { Party } from '../party/party.js'
import type { People } from '../person/coreference.js'
import { toMeeting } from './meetings.js'
import { toOrganizations } from './organizations.js'
import { toPerson, toPositions } from './people.js'

/** All that the rules found in an article. */
export interface Findings {
  readonly article: Article
  readonly context: Context
  /** In the order of the text. */
  readonly sentences: readonly SentenceReading[]
  readonly parties: readonly Party[]
  readonly organizations: readonly OrganizationMention[]
  readonly people: People
  readonly meetings: readonly Occasion[]
  readonly aliases: Aliases
}

/** The record of the article. Offsets point into its text, in UTF-16 code units, end exclusive. */
export function toRecord(findings: Findings): ExtractionRecord {
  const { article, people, meetings } = findings
  return {
    articleId: article.id,
    language: 'zh',
    extractor: EXTRACTOR_VERSION,
    people: people.people.map(toPerson),
    organizations: toOrganizations(findings),
    positions: people.people.flatMap(toPositions),
    meetings: meetings.flatMap((occasion) => toMeeting(occasion, findings)),
  }
}
