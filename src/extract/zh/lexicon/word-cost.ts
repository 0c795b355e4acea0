/**
 * Word costs: what word.tsv tells of a word: how common it is, and its part of speech.
 */
import { readPackageTable } from '../../../files.js'

/** Words of the whole list, for costs: the sum of the frequencies of word.tsv, rounded. */
export const TOTAL = 60_000_000

/** Rows of word.tsv. */
export const wordList = readPackageTable('seeds/lexicon/zh/word.tsv', ['word', 'weight', 'tag'])
/** Negative logarithm of how likely each word is. */
export const costOfWord = new Map(wordList.map(({ word, weight }) => [word, -Math.log(Number(weight) / TOTAL)]))
/** Part of speech of each word. */
export const tagOfWord = new Map(wordList.map(({ word, tag }) => [word, tag]))
