/** Organization words: which words may stand in the name of a body, and which name none (organization-word.tsv). */
import { readUses } from './word-use.js'

/** The words of each use; the head of the file tells what a use means. */
export const organizationWords = readUses('organization-word', [
  'inside',
  'not-first',
  'generic',
  'standalone',
  'determiner',
  'bare',
])

/** The uses that the rules for runs of a body ask for most. */
export const { inside, generic, determiner, bare, 'not-first': notFirst } = organizationWords
