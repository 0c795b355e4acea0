/**
 * Context: what the article as a whole tells about bodies that its sentences leave out.
 *
 * The publishing school or company (我校), the province whose 省委 is meant, the city of 市委. Taken from the source's
 * name, the dateline and the places that the text names; `null` where nothing tells: never a guess.
 */
import type { Article } from '../../../model.js'
import type { Place } from '../lexicon/entry.js'
import { TokenClass } from '../lexicon/entry.js'
import type { Token } from '../token/token.js'
import { findHome } from './publisher.js'
import { findCity, findProvince } from './region.js'
import { provinceOfSchool } from './school-place.js'

export interface Context {
  /** Full name of the school, company or other body that publishes the article. */
  readonly home: string | null
  readonly province: Place | null
  readonly city: Place | null
  /** The foreign state that the article names most often, at least twice: whose 总统 a bare 总统 is. */
  readonly counterpart: Place | null
  /** The foreign states that the article names, the most frequent first. */
  readonly foreignStates: readonly Place[]
  /** Surnames of the Han names that the article holds in full: 蓝 where it names 蓝佛安. */
  readonly surnames: ReadonlySet<string>
}

/** `sentences` are the tokens of the article, title first. */
export function readContext(article: Article, sentences: readonly (readonly Token[])[]): Context {
  const home = findHome(article, sentences)
  const province = findProvince(article.source, sentences) ?? (home === null ? null : provinceOfSchool(home))
  const states = countForeignStates(sentences)
  const [most, next] = states
  const leads = most !== undefined && most[1] > 1 && most[1] > (next?.[1] ?? 0)
  return {
    home,
    province,
    city: findCity(article.source, sentences, province),
    counterpart: leads ? most[0] : null,
    foreignStates: states.map(([state]) => state),
    surnames: findSurnames(sentences),
  }
}

function findSurnames(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const tokens of sentences) {
    for (const { cls, text } of tokens) {
      if (cls !== TokenClass.Person) continue
      surnames.add(text.slice(0, 1))
      if (text.length > 2) surnames.add(text.slice(0, 2))
    }
  }
  return surnames
}

/** How often each foreign state is named, the most frequent first. */
function countForeignStates(sentences: readonly (readonly Token[])[]): [Place, number][] {
  const counts = new Map<Place, number>()
  for (const tokens of sentences) {
    for (const { entry } of tokens) {
      const place = entry?.place
      if (place?.level === 'state' && place.name !== '中国') counts.set(place, (counts.get(place) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])
}
