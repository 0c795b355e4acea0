/** Organizations in both languages: those that the gazetteer knows as one, and those that the text itself equates. */
import type { ExtractionRecord, Span } from '../../model.js'
import { toBodyKey } from './body.js'
import type { Pairs } from './renaming.js'
import { keepUnique } from './renaming.js'

/** Chinese names of bodies with the English names of the same bodies. */
export function pairOrganizations(zh: ExtractionRecord, en: ExtractionRecord, text: string): Pairs {
  const pairs: [string, string][] = []
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

/** What stands in brackets right after a mention, in lower case: 耶鲁大学（Yale University）. */
function readBrackets(text: string, mentions: readonly Span[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, end] of mentions) {
    const [, inside] = /^\s?[(（]([^()（）]{2,80})[)）]/.exec(text.slice(end, end + 90)) ?? []
    for (const part of inside?.split(/[,，;；]/) ?? []) found.add(part.trim().replace(/^the /i, '').toLowerCase())
  }
  return found
}
