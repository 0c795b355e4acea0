/** Incumbents: which state a head of state or government leads on a day, by seeds/lexicon/en/incumbent.tsv. */
import { readPackageTable } from '../../files.js'
import { foldDiacritics } from './fold.js'

const incumbents = readPackageTable('seeds/lexicon/en/incumbent.tsv', ['surname', 'title', 'iso', 'since', 'until'])

/** Code of the state whose head `title surname` is on a day; undefined where none or more than one is. */
export function findIncumbentState(title: string, surname: string, day: string): string | undefined {
  const name = foldDiacritics(surname)
  const found = incumbents.filter(
    (i) =>
      foldDiacritics(i.surname) === name &&
      i.title === title &&
      i.since <= day &&
      (i.until === '' || day <= addYear(i.until)),
  )
  return new Set(found.map((i) => i.iso)).size === 1 ? found[0]?.iso : undefined
}

/** The list was made on this day: who holds an office later, it cannot know. */
const LIST_ENDS = '2025-12-31'

/** Whether the list tells who holds `title` in the state on a day, so that nobody of another name does. */
export function hasIncumbent(title: string, iso: string, day: string): boolean {
  return (
    day <= LIST_ENDS &&
    incumbents.some((i) => i.iso === iso && i.title === title && i.since <= day && (i.until === '' || day <= i.until))
  )
}

/** Texts keep naming a head of state for a while after the office ends. */
function addYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}
