/**
 * Dotted names: joins the parts of a name in transliteration that Latin initials or a full stop part.
 *
 * 迈克尔·J.桑德尔, J·D·万斯 and 保罗.辛格 are read as several tokens; each becomes one. Takes and gives the tokens of a sentence.
 */
import { TokenClass } from '../lexicon/entry.js'
import { isMiddleDot } from '../lexicon/name-character.js'
import type { Token } from './token.js'

const INITIALS = /^(?:\p{Lu}[.·•]? ?){1,3}$/u

/** The tokens with each such name in one; the same list where there is none. */
export function joinDottedNames(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isPart)) return tokens
  const joined: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token
    const end = endOfName(tokens, i)
    if (end === i) joined.push(first)
    else {
      const parts = tokens.slice(i, end + 1)
      const text = parts.map((token) => token.text).join('')
      joined.push({ ...first, end: tokens[end]?.end ?? first.end, text, cls: TokenClass.ForeignPerson, entry: null })
      i = end
    }
  }
  return joined
}

const isPart = (token: Token): boolean => token.cls === TokenClass.ForeignPerson

const isInitials = (token: Token | undefined): boolean => token?.cls === TokenClass.Latin && INITIALS.test(token.text)

/** Index of the last token of the name that begins at `i`; `i` itself where none does. */
function endOfName(tokens: readonly Token[], i: number): number {
  const first = tokens[i] as Token
  if (!isPart(first) && !isInitials(first)) return i
  let last = i
  for (let k = i + 1; k < tokens.length; k++) {
    const token = tokens[k] as Token
    if (isDot(token) || isInitials(token)) continue
    // Parts stand right beside each other, but for what joins them.
    if (!isPart(token) || (k === i + 1 && isPart(first))) break
    last = k
  }
  return last
}

function isDot({ text }: Token): boolean {
  return text === '.' || (text.length === 1 && isMiddleDot(text.charCodeAt(0)))
}
