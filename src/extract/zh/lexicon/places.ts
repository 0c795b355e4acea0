/**
 * Places: provinces, cities, counties and states of the gazetteers, by every form that names them.
 *
 * Read when the module is loaded; the first place of a name stays.
 */
import { readDivisionTable, readPackageTable, readStateTable } from '../../../files.js'
import type { Place, PlaceLevel } from './entry.js'
import { TokenClass } from './entry.js'
import { add } from './entry-table.js'
import { tagOfWord } from './word-cost.js'

/** Places by every form that names them. */
const places = new Map<string, Place>()

/** One-letter forms of provinces and states: 晋, 俄. */
const abbreviations = new Map<string, Place>()

addPlaces()
/** The place that has this name or short name; the higher one where several have it. */
export const findPlace = (name: string): Place | undefined => places.get(name)

/** 晋 → 山西省, 俄 → 俄罗斯. */
export const findAbbreviatedPlace = (letter: string): Place | undefined => abbreviations.get(letter)

function addPlaces(): void {
  addDivisions()
  addStates()
  for (const row of readPackageTable('seeds/lexicon/zh/foreign-place.tsv', ['name', 'state'])) {
    addForeign(row.name, row.state || null, 11)
  }
}

function addDivisions(): void {
  for (const { name, short, level, parent } of readDivisionTable()) {
    const place: Place = { name, short, level: level as PlaceLevel, parent: parent || null }
    const cost = level === 'province' ? 9 : level === 'prefecture' ? 10 : 11
    addPlace(name, place, cost)
    if (short.length > 1 && mayBePlace(short, place)) addPlace(short, place, level === 'county' ? 12.5 : cost)
  }
  for (const row of readPackageTable('seeds/gazetteer/province-abbreviation.tsv', ['name', 'abbreviation'])) {
    const place = places.get(row.name)
    if (place) for (const letter of row.abbreviation.split('|')) abbreviations.set(letter, place)
  }
}

function addStates(): void {
  for (const row of readStateTable()) {
    const place: Place = { name: row.zh, short: row.zh, level: 'state', parent: null }
    addPlace(row.zh, place, 9)
    for (const full of row.zhFull.split('|')) if (full) addPlace(full, place, 10)
    for (const form of row.zhAbbreviations.split('|')) {
      if (form.length > 1) addPlace(form, place, 10)
      else if (form && !abbreviations.has(form)) abbreviations.set(form, place)
    }
    for (const capital of row.capitalZh.split('|')) if (capital.length > 1) addForeign(capital, row.zh, 10)
  }
}

function addForeign(name: string, parent: string | null, cost: number): void {
  addPlace(name, { name, short: name, level: 'foreign', parent }, cost)
}

/** 合作 is the short name of a town, and a word that is far more common. */
function mayBePlace(short: string, place: Place): boolean {
  const tag = tagOfWord.get(short)
  return place.level === 'province' || tag === undefined || tag === 'ns'
}

/** The first place of a name stays: provinces come before the counties that share their short name. */
function addPlace(form: string, place: Place, cost: number): void {
  const before = places.get(form)
  // 黑山 is a county in no article that does not say 县.
  if (before !== undefined && !(place.level === 'state' && before.level === 'county')) return
  places.set(form, place)
  add(form, TokenClass.Place, cost, { place, tag: 'ns' })
}
