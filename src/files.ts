/**
 * Files: reads the package's own data by path from the package root.
 *
 * This file sits directly under src/ (and dist/), so that one relative path serves both.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { HuiwuError } from './errors.js'

const root = new URL('../', import.meta.url)

const STATE_COLUMNS = [
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
const DIVISION_COLUMNS = ['name', 'short', 'level', 'parent', 'code'] as const
const ORGANIZATION_COLUMNS = ['name', 'kind', 'otherNames', 'english', 'parent'] as const

/** Absolute path of a file or folder of the package, such as `seeds/articles`. */
export function packagePath(path: string): string {
  return fileURLToPath(new URL(path, root))
}

/** Text of a file of the package. Throws BROKEN_DATA_FILE where it cannot be read. */
export function readPackageFile(path: string): string {
  try {
    return readFileSync(packagePath(path), 'utf8')
  } catch (cause) {
    throw new HuiwuError('BROKEN_DATA_FILE', `${path}: expected a file of the huiwu package; reinstall it.`, { cause })
  }
}

/** Version of the package, such as 1.2.3. */
export function readVersion(): string {
  const { version } = JSON.parse(readPackageFile('package.json')) as { version: string }
  return version
}

/**
 * Rows of a TSV file of the package. Lines that start with `#` are comments; the first other line names the columns.
 * Throws BROKEN_DATA_FILE with file and line where a row has another number of columns.
 */
export function readPackageTable<Column extends string>(
  path: string,
  columns: readonly Column[],
): Readonly<Record<Column, string>>[] {
  const rows: Record<Column, string>[] = []
  let seenHeader = false
  for (const [index, line] of readPackageFile(path).split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    if (cells.length !== columns.length || (!seenHeader && cells.join() !== columns.join())) {
      const expected = seenHeader ? `${columns.length} columns` : `the columns ${columns.join(', ')}`
      throw new HuiwuError(
        'BROKEN_DATA_FILE',
        `${path}:${index + 1}: expected ${expected}, parted by tabs, but got ${cells.length}: "${line}".`,
      )
    }
    if (seenHeader) rows.push(Object.fromEntries(columns.map((c, i) => [c, cells[i] ?? ''])) as Record<Column, string>)
    seenHeader = true
  }
  return rows
}

/** The gazetteer's rows of states. Several stages read them, each for what it needs. Throws as `readPackageTable`. */
export const readStateTable = () => readPackageTable('seeds/gazetteer/state.tsv', STATE_COLUMNS)

/** The gazetteer's rows of provinces, prefectures and counties. Throws as `readPackageTable`. */
export const readDivisionTable = () => readPackageTable('seeds/gazetteer/division.tsv', DIVISION_COLUMNS)

/** The gazetteer's rows of bodies. Throws as `readPackageTable`. */
export const readOrganizationTable = () => readPackageTable('seeds/gazetteer/organization.tsv', ORGANIZATION_COLUMNS)
