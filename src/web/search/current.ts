/** The current indexes: of the names of people and bodies, and of the titles of meetings and articles. */
import { readNames } from '../../store/read/read-names.js'
import { readTitles } from '../../store/read/read-titles.js'
import { createCurrentIndex } from './current-index.js'
import { createNameIndex } from './name-index.js'
import { createTitleIndex } from './title-index.js'

/** Of each label; beyond that the graph's own indexes are asked. */
const MOST = 300_000

export const currentNames = createCurrentIndex(async (store) => {
  const rows = await readNames(store, MOST)
  return rows === null ? null : createNameIndex(rows)
})

export const currentTitles = createCurrentIndex(async (store) => {
  const rows = await readTitles(store, MOST)
  return rows === null ? null : createTitleIndex(rows)
})
