/**
 * Common words: adds word.tsv, function words and the words of the grammar to the entries.
 */
import { readPackageTable } from '../../../files.js'
import { discourse } from './discourse.js'
import { TokenClass } from './entry.js'
import { add } from './entry-table.js'
import { isTransliteration } from './name-character.js'
import { findKnownOrganization } from './organizations.js'
import { findPlace } from './places.js'
import { costOfWord, TOTAL, wordList } from './word-cost.js'

const CLASS_OF_TAG: Readonly<Record<string, TokenClass>> = {
  v: TokenClass.Verb,
  p: TokenClass.Preposition,
  c: TokenClass.Conjunction,
  u: TokenClass.Particle,
  y: TokenClass.Particle,
  d: TokenClass.Modifier,
  a: TokenClass.Modifier,
  b: TokenClass.Modifier,
  z: TokenClass.Modifier,
  m: TokenClass.Number,
  q: TokenClass.Number,
  t: TokenClass.Number,
  r: TokenClass.Pronoun,
}

/** vn: a verb as a noun; zg: characters that the list could not tag. */
const NOUN_TAGS = new Set(['vn', 'zg'])

/** Cost of a word of news-word.tsv: about that of a word in the middle of word.tsv. */
const NEWS_WORD = 10.5

const MEETING_COLUMNS = ['word', 'kind', 'pattern', 'side'] as const
const newsWords = readPackageTable('seeds/lexicon/zh/news-word.tsv', ['word', 'tag'])
const functionWords = readPackageTable('seeds/lexicon/zh/function-word.tsv', ['word', 'class', 'tag'])

/** Adds the common words, then those of the grammar, which lead over them. Call it once, before the titles are added. */
export function addWords(): void {
  const removed = new Set([...functionWords, ...newsWords].map((row) => row.word))
  for (const { word, weight, tag } of wordList) {
    if (removed.has(word) || isReadFromParts(word, tag)) continue
    add(word, toClass(word, tag), -Math.log(Number(weight) / TOTAL), { tag })
  }
  for (const { word, tag } of newsWords) add(word, toClass(word, tag), NEWS_WORD, { tag })
  for (const { word, pattern } of readPackageTable('seeds/lexicon/zh/meeting-verb.tsv', MEETING_COLUMNS)) {
    add(word, pattern === 'event' ? TokenClass.Noun : TokenClass.Verb, 7.5, { tag: 'v' })
  }
  for (const [word, use] of discourse) {
    if (use === 'guest') add(word, TokenClass.Noun, 9, { tag: 'n' })
    else if (use !== 'plan' && use !== 'past') add(word, TokenClass.Verb, 7.5, { tag: 'v' })
  }
  for (const { word, tag, class: name } of functionWords) {
    if (name === 'none') continue
    const cls = TokenClass[name as keyof typeof TokenClass]
    add(word, cls, Math.min(8.5, costOfWord.get(word) ?? 8.5), { tag })
  }
}

function toClass(word: string, tag: string): TokenClass {
  // A place of one letter (昆) is more often a letter of a name.
  if (tag === 'ns') return word.length > 1 ? TokenClass.Place : TokenClass.Noun
  return NOUN_TAGS.has(tag) ? TokenClass.Noun : (CLASS_OF_TAG[tag[0] ?? 'n'] ?? TokenClass.Noun)
}

/** Places and bodies come from the gazetteers, names in transliteration from their characters. */
function isReadFromParts(word: string, tag: string): boolean {
  if (findPlace(word) || findKnownOrganization(word) || (tag === 'nt' && beginsWithPlace(word))) return true
  const maybeName = tag === 'nz' || (word.length > 2 && tag !== 'n' && tag.startsWith('n'))
  return maybeName && isTransliteration(word)
}

/** 山西大学 is read as a place and an ending, so that every such name is read alike. */
function beginsWithPlace(word: string): boolean {
  for (let length = 2; length < word.length; length++) if (findPlace(word.slice(0, length)) !== undefined) return true
  return false
}

/** Adds the endings of bodies; call it after addWords. */
export function addOrganizationSuffixes(): void {
  for (const { suffix, kind } of readPackageTable('seeds/lexicon/zh/organization-suffix.tsv', ['suffix', 'kind'])) {
    const cost = suffix.length === 1 ? 9 : suffix.length > 3 ? 8 : 9.5
    add(suffix, TokenClass.Noun, cost, { suffix: kind })
  }
}
