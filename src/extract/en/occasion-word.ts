/** Occasion words: the verbs and nouns that report an occasion, from seeds/lexicon/en. */
import { readPackageTable } from '../../files.js'
import type { MeetingKind } from '../../model.js'
import { foldApostrophes } from './fold.js'
import type { Token } from './token.js'
import { createWordTrie } from './word-trie.js'

export interface OccasionVerb {
  readonly kind: MeetingKind
  /** `with`: the other party follows with or to; `direct`: is the object; `person`: the same, only people; `noun`: a noun of occasion is the object. */
  readonly frame: 'with' | 'direct' | 'person' | 'noun'
  readonly host: 'subject' | 'object' | null
  /** Told in the present tense: headlines and schedules. */
  readonly present: boolean
}
export interface OccasionNoun {
  readonly kind: MeetingKind
  /** What is signed: no occasion by itself. */
  readonly signed: boolean
}

const verbs = createWordTrie<OccasionVerb>()
const nouns = new Map<string, OccasionNoun>()
const HOSTS: Readonly<Record<string, OccasionVerb['host']>> = { host: 'subject', guest: 'object' }

for (const row of readPackageTable('seeds/lexicon/en/meeting-verb.tsv', ['verb', 'kind', 'frame', 'side'])) {
  verbs.add(row.verb, {
    kind: row.kind as MeetingKind,
    frame: row.frame as OccasionVerb['frame'],
    host: HOSTS[row.side] ?? null,
    present: /s$/.test(row.verb),
  })
}
for (const row of readPackageTable('seeds/lexicon/en/occasion-noun.tsv', ['noun', 'kind', 'after'])) {
  nouns.set(foldApostrophes(row.noun), { kind: row.kind as MeetingKind, signed: row.after === 'signed' })
}

/** The verb that starts at a token in lower case, and the token after it. */
export function findOccasionVerb(
  tokens: readonly Token[],
  at: number,
): { value: OccasionVerb; to: number } | undefined {
  return tokens[at]?.shape === 'lower' ? verbs.findAt(tokens, at) : undefined
}

/** The noun at a token: meeting, phone call; by its last word, but courtesy call is no call. */
export function findOccasionNoun(tokens: readonly Token[], at: number): OccasionNoun | undefined {
  const key = tokens[at]?.key ?? ''
  return nouns.get(`${tokens[at - 1]?.key ?? ''} ${key}`) ?? nouns.get(key)
}
