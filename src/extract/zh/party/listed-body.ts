/**
 * Bodies of a list: the latest body named whose ending fits a title: 处长 the 处, 校长 the 大学 (title-body.tsv).
 */
import { readPackageTable } from '../../../files.js'
import type { Organization } from '../organization/organization.js'
import { fromName } from '../organization/place-body.js'

/** For each word of a title: a pattern of the names of bodies that it fits. The first word that a title holds counts. */
const FITTING: ReadonlyMap<string, RegExp> = readFitting()

/** The latest body of the list that a title with this head fits; null where none does. */
export function findListed(head: string, listed: readonly Organization[]): Organization | null {
  const title = [...FITTING.keys()].find((word) => head.includes(word))
  const fits = title === undefined ? undefined : FITTING.get(title)
  return listed.findLast((body) => fits === undefined || fits.test(body.name)) ?? findOwnerInName(head, listed)
}

/** 局长 after 省新闻出版局出版管理处: the body whose name is the beginning of the name of its unit. */
function findOwnerInName(head: string, listed: readonly Organization[]): Organization | null {
  const ending = /^副?([局厅部署委])长$/u.exec(head)?.[1]
  if (ending === undefined) return null
  for (const { name, kind } of listed.toReversed()) {
    const end = name.lastIndexOf(ending) + 1
    if (end > 2 && end < name.length) return { ...fromName(name.slice(0, end)), kind }
  }
  return null
}

function readFitting(): Map<string, RegExp> {
  const patterns = new Map<string, string[]>()
  for (const { title, where, word } of readPackageTable('seeds/lexicon/zh/title-body.tsv', [
    'title',
    'where',
    'word',
  ])) {
    const pattern = where === 'any' ? '.' : where === 'end' ? `${word}$` : word
    patterns.set(title, [...(patterns.get(title) ?? []), pattern])
  }
  return new Map(Array.from(patterns, ([title, list]) => [title, new RegExp(list.join('|'), 'u')]))
}
