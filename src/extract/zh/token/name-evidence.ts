/**
 * Name evidence: how much the neighbours of a run of characters speak for its being a name.
 *
 * Takes the tokens of a sentence and the index of a possible name; gives a sum of the weights below.
 */

import { discourse } from '../lexicon/discourse.js'
import { TokenClass } from '../lexicon/entry.js'
import type { Token } from './token.js'

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
