/** Person mentions: a name with the titles and bodies around it. */
import { readAffiliation, readApposition } from './apposition.js'
import { joinTokens } from './joined-text.js'
import type { PersonMention, TitlePhrase } from './mention.js'
import type { Prefix } from './title-chain.js'
import type { Token } from './token.js'

interface PersonParts {
  readonly from: number
  readonly nameFrom: number
  readonly nameTo: number
  readonly titles: readonly TitlePhrase[]
  readonly prefix: Prefix
  readonly rule: string
}

/** The mention, with what follows the name: a Chinese name in brackets, a body, an apposition. */
export function toPerson(tokens: readonly Token[], parts: PersonParts): PersonMention {
  const { from, nameFrom, nameTo, prefix, rule } = parts
  const hanName = readHanName(tokens, nameTo)
  const afterName = hanName === null ? nameTo : nameTo + 3
  const affiliation = readAffiliation(tokens, afterName, parts.titles)
  const apposition = readApposition(tokens, affiliation?.to ?? afterName)
  const titles = [...(affiliation?.titles ?? parts.titles), ...apposition.titles]
  const iso = prefix.iso ?? titles.find((t) => t.body?.iso)?.body?.iso ?? null
  return {
    kind: 'person',
    from,
    to: apposition.to,
    nameFrom,
    nameTo,
    name: joinTokens(tokens, nameFrom, nameTo),
    hanName,
    titles,
    iso,
    rule,
  }
}

/** The Chinese name in brackets after a name in Latin letters; null where there is none. */
function readHanName(tokens: readonly Token[], at: number): string | null {
  const [open, name, close] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? '']
  return /^[(（]$/.test(open) && /^[)）]$/.test(close) && /^\p{Script=Han}{2,4}$/u.test(name) ? name : null
}
