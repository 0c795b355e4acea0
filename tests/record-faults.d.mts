/** Types of record-faults.mjs, which scripts run without a compiler. */
import type { Article, ExtractionRecord } from '../src/model.js'

/** What cannot be true of a record of this article, a line each; empty where it is sound. */
export function findFaults(article: Pick<Article, 'id' | 'text'>, record: ExtractionRecord): string[]
