/** Body words: what words in the name of a body tell of it (seeds/lexicon/zh/body-word.tsv). */
import { readUses } from './word-use.js'

/** The words of each use; the head of the file tells what a use means. */
export const bodyWords = readUses('body-word', [
  'house',
  'party-branch',
  'party-department',
  'local-organ',
  'level',
  'nationwide',
  'association',
  'joint',
  'unit',
  'many',
  'distinctive',
  'owner',
  'employer',
  'company',
  'branch-company',
  'publisher',
  'outlet',
  'home',
  'ending',
  'closing',
  'unit-letter',
  'closes',
  'no-body',
  'office',
  'central',
  'school',
])
