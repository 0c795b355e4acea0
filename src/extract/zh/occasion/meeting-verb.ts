/**
 * Meeting verbs: the words that tell of an occasion, and how (meeting-verb.tsv).
 */
import { readPackageTable } from '../../../files.js'
import type { MeetingKind } from '../../../model.js'
import type { Side } from './story.js'

/** How a word tells of an occasion; kind, pattern and side are those of meeting-verb.tsv. */
export interface MeetingVerb {
  readonly kind: MeetingKind
  readonly pattern: string
  readonly side: Side
}

const verbs = new Map<string, MeetingVerb>(
  readPackageTable('seeds/lexicon/zh/meeting-verb.tsv', ['word', 'kind', 'pattern', 'side']).map((row) => [
    row.word,
    { kind: row.kind as MeetingKind, pattern: row.pattern, side: row.side === '-' ? null : (row.side as Side) },
  ]),
)

/** What the word tells of an occasion; undefined for words that tell of none. */
export const meetingVerb = (text: string): MeetingVerb | undefined => verbs.get(text)
