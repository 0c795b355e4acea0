/**
 * Discourse words: 表示, 将, 曾, 参加, 客人: how a clause about an occasion is meant (discourse-word.tsv).
 */
import { readPackageTable } from '../../../files.js'

/** Use of each word: speech, plan, past, wish, attend, accompany, witness, chair, speaker or guest. */
export const discourse: ReadonlyMap<string, string> = new Map(
  readPackageTable('seeds/lexicon/zh/discourse-word.tsv', ['word', 'use']).map((row) => [row.word, row.use]),
)
