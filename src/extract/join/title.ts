/** Titles across languages: whether 党委书记 and Party Secretary name one post, by seeds/lexicon/en/title-zh.tsv. */
import { readPackageTable } from '../../files.js'

const zhPosts = new Map<string, Set<number>>()
const enPosts = new Map<string, Set<number>>()

for (const [row, { zh, en }] of readPackageTable('seeds/lexicon/en/title-zh.tsv', ['zh', 'en']).entries()) {
  for (const form of zh.split('|')) add(zhPosts, form, row)
  for (const form of en.split('|')) add(enPosts, form.toLowerCase(), row)
}

/** `unknown` where a title is not in the table, so that nothing can be said. `body` is where the Chinese title is held. */
export function compareTitles(zh: string, body: string | null, en: string): 'same' | 'other' | 'unknown' {
  const [deputyZh, plainZh] = cutDeputy(zh.replace(/^驻.{1,6}(?=大使$|总领事$)/u, ''), /^(?:常务|第一)?副/)
  const [deputyEn, plainEn] = cutDeputy(
    en
      .replaceAll('-', ' ')
      .toLowerCase()
      .replace(/^(ambassador|consul general) (?:to|in) .+/, '$1'),
    /^(?:executive |first )?(?:vice|deputy) /,
  )
  const postsZh = findChinese(plainZh, body ?? '')
  const postsEn = enPosts.get(plainEn.replace(/^acting /, ''))
  if (postsZh === undefined || postsEn === undefined) return 'unknown'
  return deputyZh === deputyEn && [...postsZh].some((post) => postsEn.has(post)) ? 'same' : 'other'
}

/** 部长 of 美国财政部 is 财政部长. */
function findChinese(title: string, body: string): Set<number> | undefined {
  const whole = `${body}${title}`.replace(/([部院局委])\1/u, '$1')
  for (let from = 0; from < whole.length - title.length; from++) {
    const found = zhPosts.get(whole.slice(from))
    if (found !== undefined) return found
  }
  return zhPosts.get(title)
}

function cutDeputy(title: string, prefix: RegExp): [boolean, string] {
  const plain = title.replace(prefix, '')
  return [plain !== title, plain]
}

function add(posts: Map<string, Set<number>>, form: string, row: number): void {
  posts.set(form, (posts.get(form) ?? new Set()).add(row))
}
