/** Clause words: who does what in a clause, who comes, who only describes (seeds/lexicon/zh/clause-word.tsv). */
import { readUses } from './word-use.js'

/** The words of each use; the head of the file tells what a use means. */
export const clauseWords = readUses('clause-word', [
  'adverbial',
  'partner',
  'list',
  'list-title',
  'leads',
  'invited',
  'stands-for',
  'apart',
  'holds-talks',
  'both',
  'gives',
  'held',
  'around',
  'arrives',
  'arrives-home',
  'home',
  'comes-to',
  'goes-to',
  'speech-modifier',
  'speech-noun',
  'guest-group',
  'also-there',
  'vague',
  'appoints',
  'when',
  'part-of-day',
  'byline',
  'byline-letter',
])
