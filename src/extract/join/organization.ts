/** Organizations in both languages: those that the gazetteer, or the text itself, knows as one. */
import type { ExtractionRecord, Span } from '../../model.js'
import { isKnown, toBodyKey } from './body.js'
import type { Pairs } from './renaming.js'
import { keepUnique } from './renaming.js'
import { compareTitles } from './title.js'

/** Chinese names of bodies with the English names of the same bodies. */
export function pairOrganizations(zh: ExtractionRecord, en: ExtractionRecord, people: Pairs, text: string): Pairs {
  const pairs = pairByHolders(zh, en, people)
  for (const one of zh.organizations) {
    const told = readBrackets(text, one.mentions)
    const keys = new Set(one.names.map(toBodyKey))
    for (const other of en.organizations) {
      const toldBack = readBrackets(text, other.mentions)
      const equated =
        other.names.some((name) => told.has(name.toLowerCase())) || one.names.some((name) => toldBack.has(name))
      if (equated || keys.has(toBodyKey(other.name))) pairs.push([one.name, other.name])
    }
  }
  return keepUnique(pairs)
}

/** Where one person holds one post in two bodies that no table knows and that are of one kind, the two are one. */
function pairByHolders(zh: ExtractionRecord, en: ExtractionRecord, people: Pairs): [string, string][] {
  const pairs: [string, string][] = []
  const kinds = new Map([...zh.organizations, ...en.organizations].map((o) => [o.name, o.kind]))
  for (const { person, title, organization: one } of zh.positions) {
    if (one === null || isKnown(one)) continue
    for (const { person: holder, title: post, organization: other } of en.positions) {
      if (other === null || isKnown(other) || people.get(person) !== holder) continue
      if (kinds.get(one) === kinds.get(other) && compareTitles(title, one, post) === 'same') pairs.push([one, other])
    }
  }
  return pairs
}

/** What stands in brackets right after a mention, in lower case: 耶鲁大学（Yale University）. */
function readBrackets(text: string, mentions: readonly Span[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, end] of mentions) {
    const [, inside] = /^\s?[(（]([^()（）]{2,80})[)）]/.exec(text.slice(end, end + 90)) ?? []
    for (const part of inside?.split(/[,，;；]/) ?? []) found.add(part.trim().replace(/^the /i, '').toLowerCase())
  }
  return found
}
