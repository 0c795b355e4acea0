/**
 * Name evidence: how much the neighbours of a run of characters speak for its being a name.
 *
 * Takes the tokens of a sentence and the index of a possible name; gives a sum of the weights below.
 */
import { discourse } from '../lexicon/discourse.js'
import { TokenClass } from '../lexicon/entry.js'
import { nameWords } from '../lexicon/name-word.js'
import type { Token } from './token.js'

/** Whether the token was read as a personal name. */
export const isName = (token: Token | undefined): boolean =>
  token?.cls === TokenClass.Person || token?.cls === TokenClass.ForeignPerson

/** 3 and more: certainly a name; 2: likely; below: nothing speaks for it. */
export function evidenceAt(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  let sum = 0
  const ofAnother = isName(tokens[i - 2])
  if (before?.cls === TokenClass.Title && before.entry?.title?.holder !== 'honor' && !ofAnother) sum += 4
  if (before?.cls === TokenClass.Title && before.entry?.title?.holder === 'honor') sum += 2
  if (after?.cls === TokenClass.Title && !nameWords.group.has(after.text)) sum += 3
  if (before && nameWords.appoints.has(before.text)) sum += 2.5
  if (after && nameWords['takes-post'].has(after.text)) sum += 2.5
  if (after?.text === '一行') sum += 4
  if (inList(tokens, i)) sum += 2
  if (tokens.filter((token) => token.text.trim() !== '').length === 1 && isThreeLetters(tokens[i])) sum += 2
  if (isByline(tokens, i)) sum += 3
  const beyond = after?.text === '等' ? tokens[i + 2] : after
  const use = beyond === undefined ? undefined : discourse.get(beyond.text)
  if (use !== undefined && use !== 'guest') sum += 3
  if (after?.cls === TokenClass.Verb) sum += 1
  if (after?.cls === TokenClass.Preposition && nameWords.follows.has(after.text)) sum += 1
  if (before === undefined || (before.cls === TokenClass.Mark && before.text !== '“')) sum += 1
  if (before?.cls === TokenClass.Organization && after?.cls !== TokenClass.Noun) sum += 2
  if (before?.cls === TokenClass.Noun) sum += weightOfNoun(before)
  if (isShip(tokens, i) || isDocumentNumber(tokens, i)) sum -= 6
  if (before?.cls === TokenClass.Preposition || before?.cls === TokenClass.Conjunction) sum += 0.5
  // 以甲为组长
  if (before?.text === '以' && after?.text === '为') sum += 1.5
  if (before?.cls === TokenClass.Modifier || before?.cls === TokenClass.Number) sum -= 1
  if (after?.cls === TokenClass.Noun && after.text !== '一行' && after.text !== '等') sum -= 1.5
  return sum
}

/** 学院 may stand right before the name of one of its people, 领导人 before its holder's; few other nouns do. */
function weightOfNoun({ text, entry }: Token): number {
  if (entry?.suffix) return 1
  return nameWords['person-ending'].has(text.slice(-1)) ? 0 : -0.5
}

/** “卡尔·文森”号, 爱达·魔都号: a ship. */
function isShip(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]
  const next = after?.text === '”' || after?.text === '"' ? tokens[i + 2] : after
  return next?.text.startsWith('号') === true
}

/** 林人发〔2013〕151号: the mark of a document. */
function isDocumentNumber(tokens: readonly Token[], i: number): boolean {
  return /^[〔[（(【]$/u.test(tokens[i + 1]?.text ?? '') && /^(?:19|20)\d\d$/u.test(tokens[i + 2]?.text ?? '')
}

/** A name of three characters alone on its line. */
function isThreeLetters(token: Token | undefined): boolean {
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
  if (label && nameWords.byline.has(label.text)) return true
  const after = tokens[i + 1]
  return before?.text === '（' && after?.text === '）'
}
