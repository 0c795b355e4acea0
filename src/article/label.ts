/** Labels: the words by which pages and tables name what they tell of an article, from seeds/article/label.tsv. */
import { readPackageTable } from '../files.js'
import { foldText } from './fold.js'

/** A field of an article, or `other` for what huiwu passes over, such as the number of readers. */
export type LabelField = 'id' | 'title' | 'text' | 'published' | 'source' | 'url' | 'other'

let labels: ReadonlyMap<string, LabelField> | null = null

/** By label, in the form of `toLabel`. */
export function readLabels(): ReadonlyMap<string, LabelField> {
  labels ??= new Map(
    readPackageTable('seeds/article/label.tsv', ['label', 'field']).map(({ label, field }) => [
      toLabel(label),
      // The table says so at its top, and a test holds it to that.
      field as LabelField,
    ]),
  )
  return labels
}

/** The form in which labels are compared: simplified, without case, spaces around, and a colon at the end. */
export function toLabel(text: string): string {
  return foldText(text)
    .replace(/[:：]\s*$/, '')
    .trim()
    .toLowerCase()
}
