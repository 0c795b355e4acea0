/**
 * Words of bodies: the word lists that decide which tokens may stand in the name of a body (organization-word.tsv).
 */
import { readPackageTable } from '../../../files.js'

export const words = readPackageTable('seeds/lexicon/zh/organization-word.tsv', ['word', 'use'])
const uses = (use: string) => new Set(words.filter((row) => row.use === use).map((row) => row.word))
export const inside = uses('inside')
export const notFirst = uses('not-first')
export const generic = uses('generic')
export const bare = uses('bare')
export const determiner = uses('determiner')
