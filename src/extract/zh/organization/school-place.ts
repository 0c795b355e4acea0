/**
 * Places of schools: the province whose 省教育厅 an article of a university means (school-place.tsv).
 */
import { readPackageTable } from '../../../files.js'
import type { Place } from '../lexicon/entry.js'
import { findPlace } from '../lexicon/places.js'
import { provinceOf } from './region.js'

const provinces = new Map(
  readPackageTable('seeds/gazetteer/school-place.tsv', ['name', 'province']).map((row) => [row.name, row.province]),
)

/** The province in which the school lies, by its name (哈尔滨工业大学) or the list; null where neither tells. */
export function provinceOfSchool(school: string): Place | null {
  const listed = provinces.get(school)
  if (listed !== undefined) return findPlace(listed) ?? null
  for (let length = Math.min(school.length, 6); length >= 2; length--) {
    const province = provinceOf(findPlace(school.slice(0, length)) ?? null)
    if (province) return province
  }
  return null
}
