/**
 * Common words: adds word.tsv, function words and the words of the grammar to the entries.
 */

import { readPackageTable } from '../../../files.js'
import { TokenClass } from './entry.js'
import { add } from './entry-table.js'
import { isTransliteration } from './name-character.js'
import { organizations } from './organizations.js'
import { places } from './places.js'
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

const functionWords = readPackageTable('seeds/lexicon/zh/function-word.tsv', ['word', 'class', 'tag'])

export function addWords(): void {
  const removed = new Set(functionWords.map((row) => row.word))
  for (const { word, weight, tag } of wordList) {
    if (removed.has(word)) continue
    if (places.has(word) || organizations.has(word) || (tag === 'nt' && beginsWithPlace(word))) continue
    if (tag === 'nz' && isTransliteration(word)) continue
    if (word.length > 2 && tag !== 'n' && tag.startsWith('n') && isTransliteration(word)) continue
    const cls =
      tag === 'ns'
        ? TokenClass.Place
        : NOUN_TAGS.has(tag)
          ? TokenClass.Noun
          : (CLASS_OF_TAG[tag[0] ?? 'n'] ?? TokenClass.Noun)
    add(word, cls, -Math.log(Number(weight) / TOTAL), { tag })
  }
  const told = readPackageTable('seeds/lexicon/zh/meeting-verb.tsv', ['word', 'kind', 'pattern', 'side'])
  for (const { word, pattern } of told) {
    add(word, pattern === 'event' ? TokenClass.Noun : TokenClass.Verb, 7.5, { tag: 'v' })
  }
  for (const { word, use } of readPackageTable('seeds/lexicon/zh/discourse-word.tsv', ['word', 'use'])) {
    if (use === 'guest') add(word, TokenClass.Noun, 9, { tag: 'n' })
    else if (use !== 'plan' && use !== 'past') add(word, TokenClass.Verb, 7.5, { tag: 'v' })
  }
  for (const { word, tag, class: name } of functionWords) {
    if (name === 'none') continue
    const cls = TokenClass[name as keyof typeof TokenClass]
    add(word, cls, Math.min(8.5, costOfWord.get(word) ?? 8.5), { tag })
  }
}

/** 山西大学 is read as a place and an ending, so that every such name is read alike. */
function beginsWithPlace(word: string): boolean {
  for (let length = 2; length < word.length; length++) if (places.has(word.slice(0, length))) return true
  return false
}

export function addOrganizationSuffixes(): void {
  for (const { suffix, kind } of readPackageTable('seeds/lexicon/zh/organization-suffix.tsv', ['suffix', 'kind'])) {
    const cost = suffix.length === 1 ? 9 : suffix.length > 3 ? 8 : 9.5
    add(suffix, TokenClass.Noun, cost, { suffix: kind })
  }
}
