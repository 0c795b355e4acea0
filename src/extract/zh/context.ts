/**
 * Context: what the article as a whole tells about bodies that its sentences leave out.
 *
 * The publishing school or company (我校), the province whose 省委 is meant, the city of 市委. Taken from the source's
 * name, the dateline and the places that the text names; `null` where nothing tells: never a guess.
 */
import type { Article } from '../../model.js'
import { findAbbreviatedPlace, findKnownOrganization, findPlace } from './lexicon.js'
import type { Place, Token } from './token.js'
import { TokenClass } from './token.js'

export interface Context {
  /** Full name of the school, company or other body that publishes the article. */
  readonly home: string | null
  readonly province: Place | null
  readonly city: Place | null
  /** The foreign state that the article names most often, at least twice: whose 总统 a bare 总统 is. */
  readonly counterpart: Place | null
}

const OUTLET =
  /(新闻中心|新闻网|新闻社|官方网站|官网|网站|门户|要闻|新闻|校报|报社|日报|晚报|早报|时报|融媒体中心|融媒体|公众号|微信|电视台|广播电视台|发布|网|报)+$/u
const SCHOOL = /(大学|学院|学校|中学|研究院|研究所|医院|集团|公司|银行)$/u

/** `sentences` are the tokens of the article, title first. */
export function readContext(article: Article, sentences: readonly (readonly Token[])[]): Context {
  const home = findHome(article, sentences)
  const province = findProvince(article.source, sentences)
  return {
    home,
    province,
    city: findCity(article.source, sentences, province),
    counterpart: findCounterpart(sentences),
  }
}

function findCounterpart(sentences: readonly (readonly Token[])[]): Place | null {
  const counts = new Map<Place, number>()
  for (const tokens of sentences) {
    for (const { entry } of tokens) {
      const place = entry?.place
      if (place?.level === 'state' && place.name !== '中国') counts.set(place, (counts.get(place) ?? 0) + 1)
    }
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] > 1 && most[1] > (next?.[1] ?? 0) ? most[0] : null
}

function findHome(article: Article, sentences: readonly (readonly Token[])[]): string | null {
  const outlet = (article.source ?? '').replace(OUTLET, '')
  if (SCHOOL.test(outlet)) return findKnownOrganization(outlet)?.name ?? outlet
  if (!/我校|学校|我院/u.test(article.text)) return null
  return findMostFrequent(sentences, (token) => {
    const known = token.entry?.organization
    if (token.cls === TokenClass.Organization && known?.kind === 'university') return known.name
    return undefined
  })
}

function findProvince(source: string | null, sentences: readonly (readonly Token[])[]): Place | null {
  const named = findPlaceOfSource(source)
  const direct = named === null ? null : provinceOf(named)
  if (direct) return direct
  const lead = sentences.slice(0, 4)
  for (const part of [lead, sentences]) {
    const name = findMostFrequent(part, (token) => provinceOf(token.entry?.place ?? null)?.name)
    if (name !== null) return findPlace(name) ?? null
  }
  return findAbbreviatedProvince(sentences)
}

/** 在晋期间, 来琼考察: a one-letter form after 在, 来, 赴, 到, 入, 莅 names the province. */
function findAbbreviatedProvince(sentences: readonly (readonly Token[])[]): Place | null {
  for (const tokens of sentences) {
    for (const token of tokens) {
      const match = /^[在来赴到入莅抵离](.)$/u.exec(token.text)
      const place = match?.[1] ? findAbbreviatedPlace(match[1]) : undefined
      if (place?.level === 'province') return place
    }
  }
  return null
}

function findCity(
  source: string | null,
  sentences: readonly (readonly Token[])[],
  province: Place | null,
): Place | null {
  const named = findPlaceOfSource(source)
  if (named?.level === 'prefecture' || isMunicipality(named)) return named
  if (isMunicipality(province)) return province
  const name = findMostFrequent(sentences, (token) => {
    const place = token.entry?.place
    return place?.level === 'prefecture' ? place.name : undefined
  })
  return name === null ? null : (findPlace(name) ?? null)
}

/** 四川 in 四川日报; the longest place that the source's name begins with. */
function findPlaceOfSource(source: string | null): Place | null {
  if (SCHOOL.test((source ?? '').replace(OUTLET, ''))) return null
  for (let length = Math.min(source?.length ?? 0, 8); length >= 2; length--) {
    const place = findPlace((source ?? '').slice(0, length))
    if (place && place.level !== 'state' && place.level !== 'foreign') return place
  }
  return null
}

/** The province that a place lies in, or is. */
export function provinceOf(place: Place | null): Place | null {
  for (let at: Place | null = place; at !== null; at = at.parent === null ? null : (findPlace(at.parent) ?? null)) {
    if (at.level === 'province') return at
    if (at.level === 'state' || at.level === 'foreign') return null
  }
  return null
}

export function isMunicipality(place: Place | null): boolean {
  return place?.level === 'province' && place.name.endsWith('市')
}

function findMostFrequent(
  sentences: readonly (readonly Token[])[],
  nameOf: (token: Token) => string | undefined,
): string | null {
  const counts = new Map<string, number>()
  for (const tokens of sentences) {
    for (const token of tokens) {
      const name = nameOf(token)
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  let most: string | null = null
  for (const [name, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = name
  return most
}
