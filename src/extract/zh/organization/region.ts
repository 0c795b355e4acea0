/**
 * Region: the province and the city that an article is about, from its source, its lead and the places that it names.
 */
import type { Place } from '../lexicon/entry.js'
import { findAbbreviatedPlace, findPlace } from '../lexicon/places.js'
import type { Token } from '../token/token.js'
import { findMostFrequent } from './frequency.js'
import { OUTLET, PUBLISHER } from './publisher.js'

/** The province of the source, else the one that the lead or the whole article names most; null where nothing tells. */
export function findProvince(source: string | null, sentences: readonly (readonly Token[])[]): Place | null {
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

const TO_A_PLACE = new Set('在来赴到入莅抵离')

/** 在晋期间, 来琼考察: a one-letter form after 在, 来, 赴, 到, 入, 莅 names the province. */
function findAbbreviatedProvince(sentences: readonly (readonly Token[])[]): Place | null {
  for (const tokens of sentences) {
    for (const [i, { text }] of tokens.entries()) {
      const joined = text.length === 2 && TO_A_PLACE.has(text.charAt(0))
      if (!joined && !standsApart(tokens, i)) continue
      const place = findAbbreviatedPlace(text.slice(-1))
      if (place?.level === 'province') return place
    }
  }
  return null
}

/** 晋 in 在晋期间: a letter between such a word and one that tells of a stay. */
function standsApart(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? ''
  return tokens[i]?.text.length === 1 && TO_A_PLACE.has(before) && STAY.test(tokens[i + 1]?.text ?? '')
}

const STAY = /^(?:期间|考察|调研|访问|参观|举行|召开|投资|出席|参加|工作)/u

/** The city of the source, else the one that the article names most; a municipality is its own city. */
export function findCity(
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
  if (PUBLISHER.test((source ?? '').replace(OUTLET, ''))) return null
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

/** Whether the place is a province that is a city: 北京市. */
function isMunicipality(place: Place | null): boolean {
  return place?.level === 'province' && place.name.endsWith('市')
}
