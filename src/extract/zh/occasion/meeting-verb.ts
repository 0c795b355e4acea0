/**
 * Meeting verbs: the words that tell of an occasion, and how (meeting-verb.tsv).
 */

import { readPackageTable } from '../../../files.js'
import type { MeetingKind } from '../../../model.js'
import type { Side } from './story.js'

export interface MeetingVerb {
  readonly kind: MeetingKind
  readonly pattern: string
  readonly side: Side
}

export const verbs = new Map<string, MeetingVerb>(
  readPackageTable('seeds/lexicon/zh/meeting-verb.tsv', ['word', 'kind', 'pattern', 'side']).map((row) => [
    row.word,
    { kind: row.kind as MeetingKind, pattern: row.pattern, side: row.side === '-' ? null : (row.side as Side) },
  ]),
)

export const meetingVerb = (text: string): MeetingVerb | undefined => verbs.get(text)
