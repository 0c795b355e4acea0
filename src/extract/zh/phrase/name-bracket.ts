/**
 * Brackets after names: joins （WCS）, （以下简称东航） and （Rose Chang） to the body or person right before, and 六世 to a name.
 */
import { TokenClass } from '../lexicon/entry.js'
import type { Phrase } from './phrase.js'

/** Joins a bracket with another form of the name to the body or person right before it. */
export function joinAliases(phrases: readonly Phrase[], text: string): Phrase[] {
  const joined: Phrase[] = []
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase
    const reign =
      phrase.kind === 'person'
        ? /^[一二三四五六七八九十]{1,3}世/u.exec(text.slice(phrase.end, phrase.end + 4))?.[0]
        : undefined
    if (reign !== undefined && phrase.kind === 'person') {
      const end = phrase.end + reign.length
      joined.push({ ...phrase, name: phrase.name + reign, end, nameEnd: end })
      while (((phrases[i + 1] as Phrase | undefined)?.end ?? Number.POSITIVE_INFINITY) <= end) i++
      continue
    }
    const close = phrase.kind === 'organization' || phrase.kind === 'person' ? findBracket(phrases, i) : null
    if (close === null || (phrase.kind !== 'organization' && phrase.kind !== 'person')) {
      joined.push(phrase)
      continue
    }
    const open = phrases[i + 1] as Phrase
    const end = (phrases[close] as Phrase).start
    const alias = text
      .slice(open.end, end)
      .replace(/^(以下)?(简称|下称)[：:为]?/u, '')
      .replace(/[“”"]/gu, '')
      .trim()
    joined.push({ ...phrase, end: (phrases[close] as Phrase).end, alias })
    i = close
  }
  return joined
}

/** Index of the bracket that closes another form of the name at `i`: Latin letters, or 简称. */
function findBracket(phrases: readonly Phrase[], i: number): number | null {
  const open = phrases[i + 1]
  if (open?.kind !== 'word' || !/^[（(]$/u.test(open.token.text)) return null
  let named = false
  for (let k = i + 2; k < phrases.length && k < i + 9; k++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'word' && /^[）)]$/u.test(phrase.token.text)) return named ? k : null
    if (phrase.kind === 'word' && /^(简称|下称|以下简称)$/u.test(phrase.token.text)) named = true
    const latin =
      phrase.kind === 'word'
        ? phrase.token.cls === TokenClass.Latin
        : phrase.kind === 'person' && phrase.script === 'latin'
    if (latin) named = true
    if (phrase.kind === 'word' && /[，。；：]/u.test(phrase.token.text) && !named) return null
  }
  return null
}
