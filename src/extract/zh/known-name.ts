/**
 * Known names: what the article as a whole tells about which runs of characters are names.
 *
 * A name that stands after a title, or before a title or 一行, is a name wherever its characters occur; one that never
 * stands where names stand is a common word (智慧, 祝贺) and no person.
 */

import { discourse } from './discourse.js'
import { mayEndName } from './name-character.js'
import type { KnownNames } from './segment.js'
import type { Sentence } from './sentence.js'
import type { Token } from './token.js'
import { TokenClass } from './token.js'

/** How much cheaper a known name is: enough to beat a common word of the same characters. */
const BONUS = 9
/** Evidence below which a run of characters is no name. */
const ENOUGH = 2

const isName = (token: Token | undefined): boolean =>
  token?.cls === TokenClass.Person || token?.cls === TokenClass.ForeignPerson

/** Names with strong evidence beside them. */
export function findKnownNames(sentences: readonly (readonly Token[])[]): KnownNames {
  const known = new Map<string, number>()
  for (const tokens of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token || !isName(token) || evidenceAt(tokens, i) < 3) continue
      known.set(token.text, BONUS)
      const parts = token.text.split(/[·•・‧]/u)
      const last = parts[parts.length - 1] ?? ''
      if (parts.length > 1 && last.length > 1) known.set(last, BONUS)
    }
  }
  return known
}

/**
 * 胡晓 that is always followed by 炼 is 胡晓炼: a name of two characters that the text never ends there.
 * Words that may follow any name do not lengthen it.
 */
export function completeNames(known: KnownNames, text: string): KnownNames {
  const complete = new Map(known)
  for (const name of known.keys()) {
    if (name.length !== 2) continue
    const next = new Set<string>()
    let count = 0
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 2)) {
      next.add(text.charAt(at + 2))
      count++
    }
    const [letter] = next
    if (count < 2 || next.size !== 1 || letter === undefined || !mayEndName(letter)) continue
    complete.delete(name)
    complete.set(name + letter, BONUS)
  }
  return complete
}

/** Names whose best place in the article gives too little evidence. */
export function findDoubtfulNames(sentences: readonly (readonly Token[])[]): Set<string> {
  const best = new Map<string, number>()
  for (const tokens of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token || !isName(token)) continue
      const foreign = token.cls === TokenClass.ForeignPerson && !/[·•・‧]/u.test(token.text)
      const evidence = evidenceAt(tokens, i) - (foreign ? 1 : 0)
      best.set(token.text, Math.max(best.get(token.text) ?? -9, evidence))
    }
  }
  return new Set([...best].filter(([name, evidence]) => evidence < ENOUGH || /方$/u.test(name)).map(([name]) => name))
}

/** The tokens with doubtful names read as nouns. */
export function dropNames(tokens: readonly Token[], doubtful: ReadonlySet<string>): Token[] {
  return tokens.map((token) =>
    isName(token) && doubtful.has(token.text) ? { ...token, cls: TokenClass.Unknown } : token,
  )
}

/** 3 and more: certainly a name; 2: likely; below: nothing speaks for it. */
function evidenceAt(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  let sum = 0
  const ofAnother = isName(tokens[i - 2])
  if (before?.cls === TokenClass.Title && before.entry?.title?.holder !== 'honor' && !ofAnother) sum += 4
  if (before?.cls === TokenClass.Title && before.entry?.title?.holder === 'honor') sum += 2
  if (after?.cls === TokenClass.Title && !/^(领导|代表|成员|干部)$/u.test(after.text)) sum += 3
  if (before && /^(任命|接受|提名|免去|选举|推选|聘请)$/u.test(before.text)) sum += 2.5
  if (after && /^(辞去|担任|当选|出任|兼任|就任)$/u.test(after.text)) sum += 2.5
  if (after?.text === '一行') sum += 4
  if (inList(tokens, i)) sum += 2
  if (tokens.filter((token) => token.text.trim() !== '').length === 1 && token3(tokens[i])) sum += 2
  if (isByline(tokens, i)) sum += 3
  const beyond = after?.text === '等' ? tokens[i + 2] : after
  const use = beyond === undefined ? undefined : discourse.get(beyond.text)
  if (use !== undefined && use !== 'guest') sum += 3
  if (after?.cls === TokenClass.Verb) sum += 1
  if (after?.cls === TokenClass.Preposition && ['在', '同', '与', '对', '向', '代表'].includes(after.text)) sum += 1
  if (before === undefined || (before.cls === TokenClass.Mark && before.text !== '“')) sum += 1
  if (before?.cls === TokenClass.Organization && after?.cls !== TokenClass.Noun) sum += 2
  if (before?.cls === TokenClass.Preposition || before?.cls === TokenClass.Conjunction) sum += 0.5
  if (before?.cls === TokenClass.Modifier || before?.cls === TokenClass.Number) sum -= 1
  if (after?.cls === TokenClass.Noun && after.text !== '一行' && after.text !== '等') sum -= 1.5
  return sum
}

/** A name of three characters alone on its line. */
function token3(token: Token | undefined): boolean {
  return token?.text.length === 3
}

/** 甲、乙: the neighbour across a list mark is a name too. */
function inList(tokens: readonly Token[], i: number): boolean {
  const joins = (token: Token | undefined) =>
    token?.cls === TokenClass.ListMark || ['和', '与', '及', '/', '；'].includes(token?.text ?? '')
  return (joins(tokens[i - 1]) && isName(tokens[i - 2])) || (joins(tokens[i + 1]) && isName(tokens[i + 2]))
}

/** （文：甲/图：乙）, 记者 甲, （甲）at the end of an article. */
function isByline(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const label = before?.text === ' ' || before?.text === '：' || before?.text === '/' ? tokens[i - 2] : before
  if (label && /^(文|图|摄影|记者|通讯员|作者|编辑|责编|摄)$/u.test(label.text)) return true
  const after = tokens[i + 1]
  return before?.text === '（' && after?.text === '）'
}

/** Sentences where a known name occurs but was not read as one. */
export function findMissedSentences(
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  text: string,
  known: KnownNames,
): number[] {
  const missed = new Set<number>()
  for (const name of known.keys()) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const index = findSentence(sentences, at)
      const found = tokens[index]?.some((token) => token.start === at && token.end === at + name.length)
      if (index >= 0 && !found) missed.add(index)
    }
  }
  return [...missed]
}

function findSentence(sentences: readonly Sentence[], at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return -1
    if (at < sentence.start) high = middle - 1
    else if (at >= sentence.end) low = middle + 1
    else return middle
  }
  return -1
}
