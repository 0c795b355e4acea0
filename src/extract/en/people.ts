/**
 * People: gathers the mentions of one person under one name, and answers who a role or pronoun means.
 *
 * Secretary Rivera, Ana P. Rivera and the Secretary are one; a shorter form joins the longer one whose words it
 * holds, the latest before it where there are several. Two full names that share only the family name are two people.
 */
import { foldDiacritics } from './fold.js'
import type { BodyName, PersonMention, RoleMention, TitlePhrase } from './mention.js'
import { createPersonIndex } from './person-index.js'
import { endsAlike, isSameInFull, isShorterForm } from './same-name.js'

export interface PlacedMention {
  readonly sentence: number
  readonly mention: PersonMention
  readonly start: number
  readonly end: number
}

export interface Person {
  readonly words: readonly string[]
  name: string
  readonly forms: string[]
  readonly mentions: PlacedMention[]
  readonly titles: TitlePhrase[]
  /** Posts that sentences say of the person: she served as dean of … */
  readonly statedPosts: { readonly sentence: number; readonly title: TitlePhrase }[]
  iso: string | null
  /** States of those whom the person met: of none of them is the person. */
  readonly facedIsos: Set<string>
  /** The one foreign state of the sentence that names the person first; a last resort. */
  nearIso: string | null
  /** The university, company or institute that the same sentence names before; a last resort too. */
  nearBody: BodyName | null
}

export interface People {
  readonly all: readonly Person[]
  of(mention: PersonMention): Person | undefined
  /** Who `the Secretary` means at a sentence; undefined where nobody fits. */
  byRole(role: RoleMention, sentence: number): Person | undefined
  /** Whether a word is the family name, or the short name, of somebody here. */
  hasShortName(word: string): boolean
}

/** Groups mentions into people; the longest forms first, so that short ones find them. */
export function createPeople(placed: readonly PlacedMention[]): People {
  const people: Person[] = []
  const index = createPersonIndex()
  const byMention = new Map<PersonMention, Person>()
  const order = [...placed].sort(
    (a, b) => toWords(b.mention.name).length - toWords(a.mention.name).length || a.start - b.start,
  )
  for (const item of order) {
    const words = toWords(item.mention.name)
    const found = findPerson(index.find(words), words, item)
    const person = found ?? addPerson(people, words, item)
    if (found === undefined) index.add(person)
    byMention.set(item.mention, person)
    person.mentions.push(item)
    for (const form of [item.mention.name, item.mention.hanName]) {
      if (form !== null && !person.forms.includes(form)) person.forms.push(form)
    }
    for (const title of item.mention.titles) person.titles.push(title)
    person.iso ??= item.mention.iso
  }
  for (const person of people) {
    person.mentions.sort((a, b) => a.start - b.start)
    person.name = person.forms.find((form) => form !== form.toUpperCase()) ?? toTitleCase(person.name)
  }
  // The last word, or the first: Lan Fo’an is Lan.
  const shortNames = new Set(
    people.flatMap(({ words }) => [words.at(-1) ?? '', (words[0] ?? '').length > 1 ? (words[0] ?? '') : '']),
  )
  const holders = new Map<string, readonly Person[]>()
  const findHolders = (role: RoleMention): readonly Person[] => {
    const wanted = role.titles.at(-1)
    if (wanted === undefined) return []
    const known = holders.get(wanted.head) ?? people.filter((p) => p.titles.some((t) => isMeant(t, wanted)))
    holders.set(wanted.head, known)
    return known
  }
  return {
    all: people,
    of: (mention) => byMention.get(mention),
    byRole: (role, sentence) => findByRole(findHolders(role), role, sentence),
    hasShortName: (word) => shortNames.has(foldDiacritics(word)),
  }
}

/** Words of a name to compare: no case, diacritics, initials, suffixes or nicknames. */
function toWords(name: string): string[] {
  return foldDiacritics(name)
    .replace(/[“"(][^”")]*[”")]/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !/^(?:\p{L}\.)+$/u.test(word) && !/^(?:jr|sr)\.?$/.test(word))
}

/** Those whom the text itself names, and not only the headline, in the order of their first mention. */
export function findNamedPeople({ all }: People): Person[] {
  return all.filter((p) => p.mentions.some((m) => m.sentence >= 0)).sort((a, b) => firstStart(a) - firstStart(b))
}

function firstStart(person: Person): number {
  return person.mentions.find((m) => m.sentence >= 0)?.start ?? 0
}

function addPerson(people: Person[], words: readonly string[], item: PlacedMention): Person {
  const person: Person = {
    words,
    name: item.mention.name,
    forms: [],
    mentions: [],
    titles: [],
    statedPosts: [],
    iso: null,
    facedIsos: new Set(),
    nearIso: null,
    nearBody: null,
  }
  people.push(person)
  return person
}

function findPerson(people: readonly Person[], words: readonly string[], item: PlacedMention): Person | undefined {
  const fitting = people.filter((p) => isShorterForm(words, p.words) || isSameInFull(words, p.words))
  if (fitting.length < 2) return fitting[0]
  const titled = fitting.filter((p) => item.mention.titles.some((t) => p.titles.some((o) => endsAlike(o.head, t.head))))
  const candidates = titled.length > 0 ? titled : fitting
  const ends = candidates.filter((p) => p.words.at(-1) === words.at(-1))
  return (ends.length > 0 ? ends : candidates)[0]
}

function findByRole(people: readonly Person[], role: RoleMention, sentence: number): Person | undefined {
  const wanted = role.titles.at(-1)
  if (wanted === undefined) return undefined
  const scored = people
    .map((person) => ({ person, near: nearest(person, sentence) }))
    .filter(({ near }) => near !== undefined)
    .filter(
      ({ person }) =>
        role.iso === null || person.iso === role.iso || (person.iso === null && wanted.head.toLowerCase() !== 'leader'),
    )
  scored.sort((a, b) => exactness(b.person, wanted) - exactness(a.person, wanted) || (b.near ?? 0) - (a.near ?? 0))
  return scored[0]?.person
}

/** The Secretary is a Secretary of State; the Lao leader is its President or Prime Minister. */
function isMeant(held: TitlePhrase, wanted: TitlePhrase): boolean {
  return endsAlike(held.head, wanted.head) || (wanted.head === 'leader' && held.implies === 'state')
}

function exactness(person: Person, wanted: TitlePhrase): number {
  if (person.mentions.some((m) => m.mention.titles.some((t) => t.title === wanted.title))) return 2
  return person.titles.some((t) => t.head === wanted.head) ? 2 : 1
}

/** Number of the last sentence up to `sentence` that names the person; else of the first after it, made small. */
function nearest(person: Person, sentence: number): number | undefined {
  const before = person.mentions.findLast((m) => m.sentence <= sentence)
  return before?.sentence ?? (person.mentions.length > 0 ? -1 : undefined)
}

function toTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.replace(/\p{L}+/gu, (word) => (word.length < 2 ? word : word[0] + word.slice(1).toLowerCase()))
}
