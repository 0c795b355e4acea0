/** National titles: what a title means in news of the Chinese state where no body is written (national-title.tsv). */
import { readPackageTable } from '../../../files.js'

/** A body that a title means; `parent` and `written` are null where the gazetteer tells them or there is none. */
export interface NationalBody {
  readonly body: string
  readonly parent: string | null
  readonly written: string | null
}

const columns = ['title', 'where', 'body', 'parent', 'written'] as const
const rows = readPackageTable('seeds/lexicon/zh/national-title.tsv', columns)

/** By titles before a name, of which the country has one: 国家主席, 国务委员. */
export const beforeName: ReadonlyMap<string, NationalBody> = read('before')
/** By titles that stand alone right after a name: 主席 in 习近平主席. */
export const afterName: ReadonlyMap<string, NationalBody> = read('after')

function read(where: string): Map<string, NationalBody> {
  const orNull = (cell: string) => (cell === '-' ? null : cell)
  return new Map(
    rows
      .filter((row) => row.where === where)
      .map(({ title, body, parent, written }) => [title, { body, parent: orNull(parent), written: orNull(written) }]),
  )
}
