/** Title words: what words in a title tell of the post (seeds/lexicon/zh/title-word.tsv). */
import { holding, readUses } from './word-use.js'

/** The words of each use; the head of the file tells what a use means. */
export const titleWords = readUses('title-word', [
  'rank',
  'aside',
  'aside-ending',
  'person',
  'group',
  'envoy',
  'head-of-state',
  'own',
  'leader',
  'unnamed',
  'own-prefix',
  'not-school',
])

/** Ranks and honours, which name no body when they follow a name: 教授, 总工程师. */
export const RANK = holding(titleWords.rank)
