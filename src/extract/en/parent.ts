/**
 * Parents: the body that another is a unit of, where a name or the words around it tell.
 *
 * Bureau of Consular Affairs of the U.S. Department of State, Peking University School of Law, the Department’s
 * Bureau of X, the School of Law at Y. States are no parents: a ministry is an organ, and linking knows whose.
 */
import type { OrganizationKind } from '../../model.js'
import { readBody } from './body-name.js'
import { organizationHeads } from './lexicon.js'
import type { BodyMention } from './mention.js'
import type { ReadSentence } from './reading.js'
import type { Token } from './token.js'
import { readTokens } from './token.js'

/** What bodies of these kinds are called before the name of a unit. */
const WHOLE: ReadonlySet<OrganizationKind> = new Set(['university', 'government', 'research', 'hospital', 'company'])
const UNIT =
  /^(?:bureau|office|department|division|school|college|faculty|institute|center|centre|laboratory|section|directorate|secretariat|committee|board|branch|agency|library|unit|service|hospital|team|program|group)s?$/
const LINK = /^(?:of|at|in|within|under)$/

/** The canonical name of the parent that the body's own name holds; null where it holds none. */
export function findParentInName(name: string): string | null {
  const tokens = readTokens(name)
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!LINK.test(tokens[i]?.key ?? '') || !isUnit(tokens, 0, i)) continue
    const whole = readBody(tokens, tokens[i + 1]?.key === 'the' ? i + 2 : i + 1)
    if (whole !== undefined && whole.to === tokens.length && isWhole(whole)) return whole.body.name
  }
  for (let i = tokens.length - 1; i > 1; i--) {
    // A comma joins a list: nothing before it owns what follows.
    if (tokens.slice(0, i).some((t) => t.text === ',')) continue
    if (!isUnit(tokens, i, tokens.length)) continue
    const start = tokens.slice(0, i)
    const whole = readBody(start, 0)
    if (whole !== undefined && whole.to === i && isWhole(whole)) return whole.body.name
  }
  return null
}

/** Names of units with the names of their parents, as the words between two mentions of `sentences` tell. */
export function findParentsInText(sentences: readonly ReadSentence[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  for (const { sentence, mentions } of sentences) {
    const bodies = mentions.filter((m): m is BodyMention => m.kind === 'body').sort((a, b) => a.from - b.from)
    for (const [i, first] of bodies.entries()) {
      const second = bodies[i + 1]
      if (second === undefined || second.from - first.to > 3) continue
      const found = readPair(sentence.tokens, first, second)
      if (found !== null && found.unit !== found.whole && !parents.has(found.unit)) {
        parents.set(found.unit, found.whole)
      }
    }
  }
  return parents
}

function readPair(
  tokens: readonly Token[],
  first: BodyMention,
  second: BodyMention,
): { unit: string; whole: string } | null {
  const between = tokens.slice(first.to, second.from).map((t) => t.key)
  const owns = between.length === 1 && /^'s?$/.test(between[0] ?? '')
  if (owns && isWhole(first) && isUnit(tokens, second.from, second.to))
    return { unit: second.body.name, whole: first.body.name }
  const link = between[0] ?? ''
  const article = between.length === 1 || (between.length === 2 && between[1] === 'the')
  // Department of Physics, Oxford University: no list, which would go on.
  const isAddress =
    between.join() === ',' && second.body.kind === 'university' && !/^(?:,|and)$/.test(tokens[second.to]?.key ?? '')
  if (((LINK.test(link) && article) || isAddress) && isWhole(second) && isUnit(tokens, first.from, first.to))
    return { unit: first.body.name, whole: second.body.name }
  return null
}

function isWhole({ body }: BodyMention): boolean {
  return WHOLE.has(body.kind) || body.kind === 'international'
}

/** Opens or closes with a word for units: School of Law, Health Science Center. */
function isUnit(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = [tokens[from]?.key ?? '', tokens[to - 1]?.key ?? '']
  if (UNIT.test(first)) return organizationHeads.findAt(tokens, from) !== undefined
  return UNIT.test(last) && tokens[from]?.shape === 'capital'
}
