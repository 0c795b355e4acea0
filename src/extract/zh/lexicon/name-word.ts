/** Name words: words and letters that tell whether a personal name stands beside them (seeds/lexicon/zh/name-word.tsv). */
import { readUses } from './word-use.js'

/** The words of each use; the head of the file tells what a use means. */
export const nameWords = readUses('name-word', [
  'appoints',
  'takes-post',
  'follows',
  'group',
  'byline',
  'surname-word',
  'next-letter',
  'not-last',
  'person-ending',
  'japanese-ending',
  'japanese-long',
])
