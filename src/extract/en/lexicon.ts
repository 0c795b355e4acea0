/**
 * Lexicon: everything that the data files know of English words, read once when the module is loaded.
 */
import { readPackageTable, readStateTable } from '../../files.js'
import type { OrganizationKind, TenureStatus } from '../../model.js'
import { foldApostrophes } from './fold.js'
import { createWordTrie } from './word-trie.js'

const FOLDER = 'seeds/lexicon/en'

export interface State {
  readonly iso: string
  readonly name: string
}

export interface StateForm extends State {
  /** `noun` names the state, `adjective` stands before a noun only, `both` does either. */
  readonly use: 'noun' | 'adjective' | 'both'
}

export interface KnownBody {
  /** As the table writes it: an acronym counts in capitals only. */
  readonly form: string
  readonly name: string
  /** `not`: no body, although it looks like one (West Bank). */
  readonly kind: OrganizationKind | 'not'
  /** Code of the state whose organ it is. */
  readonly iso: string | null
}

/** What a bare title implies of its body; see title-head.tsv. */
export type TitleBody = 'state' | 'government' | 'publisher' | 'unit' | 'honor'

/** States by code. */
export const states = new Map<string, State>()

/** Every form of a state, as noun or adjective: Kenya, Kenyan. */
export const stateForms = createWordTrie<StateForm>()

/** Bodies by every form of their names, acronyms too. */
export const knownBodies = createWordTrie<KnownBody>()

/** Words that end the name of a post, with the body that the bare title implies. */
export const titleHeads = createWordTrie<TitleBody>()

/** Words that may stand before a head, with the status they tell; null where they tell none. */
export const titleModifiers = new Map<string, TenureStatus | null>()

/** Words that show the name of a body, with its kind. */
export const organizationHeads = createWordTrie<OrganizationKind>()

/** Capitals of states, with the code of the state. */
export const capitals = createWordTrie<string>()

/** Words for fields that bodies and titles deal with: Justice, Affairs. */
export const topicWords = readWords('topic-word', 'word')

type WordUse =
  | 'particle'
  | 'suffix'
  | 'list'
  | 'group'
  | 'crowd'
  | 'actor'
  | 'given'
  | 'owner'
  | 'adverbial'
  | 'surname'
  | 'future'
  | 'perfect'
  | 'clause'
  | 'headline'
  | 'postnominal'

const uses = new Map<string, Set<string>>()

addStates()
addBodies()
addTitles()
for (const { word, use } of readPackageTable(`${FOLDER}/function-word.tsv`, ['word', 'use'])) {
  const set = uses.get(use) ?? new Set()
  uses.set(use, set.add(foldApostrophes(word)))
}

/** Whether a word in lower case has a use in the grammar. */
export function hasUse(key: string, use: WordUse): boolean {
  return uses.get(use)?.has(key) ?? false
}

const titleBodies = readPackageTable(`${FOLDER}/title-body.tsv`, ['title', 'iso', 'body'])

/** The body that a title of a state names only in part: Deputy Secretary of State of the United States. */
export function findTitleBody(iso: string, title: string): string | undefined {
  return titleBodies.find((row) => row.iso === iso && row.body !== '-' && ` ${title} `.includes(` ${row.title} `))?.body
}

/** Whether a state has a post that ends so: the United States have no Prime Minister. */
export function hasPost(iso: string, head: string): boolean {
  return !titleBodies.some((row) => row.iso === iso && row.body === '-' && ` ${head} `.endsWith(` ${row.title} `))
}

function readWords(file: string, column: string): ReadonlySet<string> {
  return new Set(readPackageTable(`${FOLDER}/${file}.tsv`, [column]).map((row) => foldApostrophes(row[column] ?? '')))
}

function addStates(): void {
  const rows = readStateTable()
  for (const { en, iso } of rows) states.set(iso, { iso, name: en })
  for (const { form, iso, use } of readPackageTable(`${FOLDER}/country-form.tsv`, ['form', 'iso', 'use'])) {
    const state = states.get(iso) ?? { iso, name: form }
    states.set(iso, state)
    stateForms.add(form, { ...state, use: use as StateForm['use'] })
  }
  for (const { en, enFull, demonyms, capitalEn, iso } of rows) {
    const state = states.get(iso) ?? { iso, name: en }
    stateForms.add(en, { ...state, use: 'both' })
    for (const form of enFull.split('|')) if (form !== '') stateForms.add(form, { ...state, use: 'noun' })
    for (const form of demonyms.split(/\||, | or /))
      if (form !== '') stateForms.add(form, { ...state, use: form === en ? 'both' : 'adjective' })
    for (const capital of capitalEn.split('|')) if (capital !== '' && capital !== en) capitals.add(capital, iso)
  }
}

function addBodies(): void {
  const columns = ['name', 'otherNames', 'kind', 'state'] as const
  for (const { name, otherNames, kind, state } of readPackageTable(`${FOLDER}/organization.tsv`, columns)) {
    const iso = state === '-' ? null : state
    for (const form of [name, ...otherNames.split('|')])
      if (form !== '') knownBodies.add(form, { form, name, kind: kind as KnownBody['kind'], iso })
  }
  for (const { word, kind } of readPackageTable(`${FOLDER}/organization-head.tsv`, ['word', 'kind'])) {
    organizationHeads.add(word, kind as OrganizationKind)
  }
}

function addTitles(): void {
  for (const { title, body } of readPackageTable(`${FOLDER}/title-head.tsv`, ['title', 'body']))
    titleHeads.add(title, body as TitleBody)
  for (const { word, status } of readPackageTable(`${FOLDER}/title-modifier.tsv`, ['word', 'status'])) {
    titleModifiers.set(foldApostrophes(word), status === '-' ? null : (status as TenureStatus))
  }
}
