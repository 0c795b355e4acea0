/**
 * Places: provinces, cities, counties and states of the gazetteers, by every form that names them.
 *
 * Read when the module is loaded; the first place of a name stays.
 */

import { readPackageTable } from '../../../files.js'
import type { Place, PlaceLevel } from './entry.js'
import { TokenClass } from './entry.js'
import { add } from './entry-table.js'
import { tagOfWord } from './word-cost.js'

/** Places by every form that names them. */
export const places = new Map<string, Place>()

/** One-letter forms of provinces and states: 晋, 俄. */
const abbreviations = new Map<string, Place>()

addPlaces()
export const findPlace = (name: string): Place | undefined => places.get(name)

/** 晋 → 山西省, 俄 → 俄罗斯. */
export const findAbbreviatedPlace = (letter: string): Place | undefined => abbreviations.get(letter)

function addPlaces(): void {
  const columns = ['name', 'short', 'level', 'parent', 'code'] as const
  for (const row of readPackageTable('seeds/gazetteer/division.tsv', columns)) {
    const place: Place = {
      name: row.name,
      short: row.short,
      level: row.level as PlaceLevel,
      parent: row.parent || null,
    }
    const cost = row.level === 'province' ? 9 : row.level === 'prefecture' ? 10 : 11
    addPlace(row.name, place, cost)
    if (row.short.length > 1 && mayBePlace(row.short, place))
      addPlace(row.short, place, row.level === 'county' ? 12.5 : cost)
  }
  for (const row of readPackageTable('seeds/gazetteer/province-abbreviation.tsv', ['name', 'abbreviation'])) {
    const place = places.get(row.name)
    if (place) for (const letter of row.abbreviation.split('|')) abbreviations.set(letter, place)
  }
  const state = [
    'zh',
    'zhFull',
    'zhAbbreviations',
    'en',
    'enFull',
    'demonyms',
    'capitalZh',
    'capitalEn',
    'iso',
  ] as const
  for (const row of readPackageTable('seeds/gazetteer/state.tsv', state)) {
    const place: Place = { name: row.zh, short: row.zh, level: 'state', parent: null }
    addPlace(row.zh, place, 9)
    for (const full of row.zhFull.split('|')) if (full) addPlace(full, place, 10)
    for (const form of row.zhAbbreviations.split('|')) {
      if (form.length > 1) addPlace(form, place, 10)
      else if (form && !abbreviations.has(form)) abbreviations.set(form, place)
    }
    for (const capital of row.capitalZh.split('|')) {
      if (capital.length > 1 && !places.has(capital)) {
        addPlace(capital, { name: capital, short: capital, level: 'foreign', parent: row.zh }, 10)
      }
    }
  }
  for (const row of readPackageTable('seeds/lexicon/zh/foreign-place.tsv', ['name', 'state'])) {
    if (places.has(row.name)) continue
    addPlace(row.name, { name: row.name, short: row.name, level: 'foreign', parent: row.state || null }, 11)
  }
}

/** 合作 is the short name of a town, and a word that is far more common. */
function mayBePlace(short: string, place: Place): boolean {
  const tag = tagOfWord.get(short)
  return place.level === 'province' || tag === undefined || tag === 'ns'
}

/** The first place of a name stays: provinces come before the counties that share their short name. */
function addPlace(form: string, place: Place, cost: number): void {
  if (places.has(form)) return
  places.set(form, place)
  add(form, TokenClass.Place, cost, { place, tag: 'ns' })
}
