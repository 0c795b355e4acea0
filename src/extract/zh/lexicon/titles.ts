/**
 * Titles: adds every head of title.tsv to the entries, alone and after each modifier of title-modifier.tsv.
 */
import { readPackageTable } from '../../../files.js'
import type { TenureStatus } from '../../../model.js'
import type { Title } from './entry.js'
import { TokenClass } from './entry.js'
import { add, findEntry, findTitle } from './entry-table.js'
import { costOfWord } from './word-cost.js'

/** Adds the titles; call it after addWords, since a title costs no more than the word it also is. */
export function addTitles(): void {
  const modifiers = readPackageTable('seeds/lexicon/zh/title-modifier.tsv', ['modifier', 'status'])
  for (const row of readPackageTable('seeds/lexicon/zh/title.tsv', ['title', 'holder', 'body'])) {
    const holder = row.holder as Title['holder']
    addTitle(row.title, row.title, 'current', holder, row.body, false)
    if (holder === 'honor') continue
    for (const { modifier, status } of modifiers) {
      const deputy = modifier.endsWith('副') || holder === 'many'
      addTitle(modifier + row.title, row.title, status as TenureStatus, holder, row.body, deputy)
    }
  }
}

function addTitle(
  text: string,
  head: string,
  status: TenureStatus,
  holder: Title['holder'],
  body: string,
  deputy: boolean,
): void {
  const title: Title = { text, head, status, holder, body, deputy }
  const plain = text === head
  // 代表 is a title and, far more often, a verb.
  const ambiguous = plain && findEntry(text, TokenClass.Verb) !== undefined
  const cost = holder === 'honor' || ambiguous ? 10.5 : Math.min(plain ? 9 : 11, (costOfWord.get(text) ?? 99) - 0.1)
  if (!plain && findTitle(text)) return
  add(text, TokenClass.Title, cost, { title, tag: 'nt' })
}
