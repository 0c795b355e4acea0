/**
 * People in both languages: who is who.
 *
 * One person where the text says so (王毅（Wang Yi）), else where the names sound alike and a post, or a body that is
 * no state, is the same. Sound alone joins nobody; two candidates join nobody.
 */
import type { ExtractedPerson, ExtractionRecord } from '../../model.js'
import { isState, toBodyKey, toStateOf } from './body.js'
import type { Pairs } from './renaming.js'
import { keepUnique } from './renaming.js'
import { matchPinyin, soundsAlike } from './sound.js'
import { compareTitles } from './title.js'

interface Post {
  readonly title: string
  readonly body: string | null
}
type Agreement = 'none' | 'body' | 'post'

/** Chinese names of people with the English names of the same people. */
export function pairPeople(zh: ExtractionRecord, en: ExtractionRecord): Pairs {
  const told = keepUnique(findPairs(zh, en, (one, other) => isTold(one, other)))
  const posts = { zh: gatherPosts(zh), en: gatherPosts(en) }
  const pairsOf = (wanted: Agreement) =>
    findPairs(zh, en, (one, other) => {
      if (told.has(one.name) || [...told.values()].includes(other.name) || isToldApart(one, other)) return false
      const agreement = comparePosts(posts.zh.get(one.name) ?? [], posts.en.get(other.name) ?? [])
      return agreement === wanted && mayBe(one.name, other.name, agreement)
    })
  const byPost = keepUnique(pairsOf('post'))
  const byBody = pairsOf('body').filter(([one, other]) => !byPost.has(one) && ![...byPost.values()].includes(other))
  return new Map([...told, ...byPost, ...keepUnique(byBody)])
}

function findPairs(
  zh: ExtractionRecord,
  en: ExtractionRecord,
  areOne: (one: ExtractedPerson, other: ExtractedPerson) => boolean,
): [string, string][] {
  return zh.people.flatMap((one) =>
    en.people.filter((other) => areOne(one, other)).map((other): [string, string] => [one.name, other.name]),
  )
}

/** A form of one is, in the same script, a form of the other. */
function isTold(one: ExtractedPerson, other: ExtractedPerson): boolean {
  const forms = new Set(one.names.map(fold))
  return other.names.some((name) => forms.has(fold(name)))
}

/** Both have a name in the same script, and not the same. */
function isToldApart(one: ExtractedPerson, other: ExtractedPerson): boolean {
  const hasHan = other.names.some((name) => /\p{Script=Han}/u.test(name))
  const hasLatin = one.names.some((name) => /\p{Script=Latin}/u.test(name))
  return hasHan || hasLatin
}

function mayBe(han: string, latin: string, agreement: Agreement): boolean {
  const match = matchPinyin(han, latin)
  if (match !== null) return match === 'full' || agreement === 'post'
  return agreement === 'post' && soundsAlike(han, latin)
}

function comparePosts(zh: readonly Post[], en: readonly Post[]): Agreement {
  const compared = zh.flatMap((one) => en.map((other) => comparePost(one, other)))
  if (compared.includes('post')) return 'post'
  return compared.includes('body') && !compared.includes('other post there') ? 'body' : 'none'
}

function comparePost(one: Post, other: Post): Agreement | 'other post there' {
  const [a, b] = [toKey(one.body), toKey(other.body)]
  const [stateA, stateB] = [a === null ? null : toStateOf(a), b === null ? null : toStateOf(b)]
  const sameBody = a !== null && a === b && !isState(a)
  // 外交部长 with no body told is the Foreign Minister of the state that the other language tells.
  const sameState = a === null || b === null ? (stateA ?? stateB) !== null : stateA !== null && stateA === stateB
  if (!sameBody && !sameState) return 'none'
  const titles = compareTitles(one.title, one.body, other.title)
  if (titles === 'same') return 'post'
  if (!sameBody) return 'none'
  return titles === 'other' ? 'other post there' : 'body'
}

function gatherPosts({ positions, meetings }: ExtractionRecord): ReadonlyMap<string, readonly Post[]> {
  const posts = new Map<string, Post[]>()
  const add = (person: string | null, title: string | null, body: string | null) => {
    if (person === null || (title === null && body === null)) return
    posts.set(person, [...(posts.get(person) ?? []), { title: title ?? '', body }])
  }
  for (const { person, title, organization } of positions) add(person, title, organization)
  for (const { participants } of meetings)
    for (const { person, title, organization } of participants) add(person, title, organization)
  return posts
}

function toKey(body: string | null): string | null {
  return body === null ? null : toBodyKey(body)
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}
