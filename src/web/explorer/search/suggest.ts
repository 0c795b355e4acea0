/** Suggestions for what is being typed: names that the graph knows, each with where it leads. */
import type { Hit, SearchAnswer, SearchKind } from '../graphql/answers.js'
import { ask } from '../graphql/ask.js'
import { SEARCH } from '../graphql/documents.js'
import { showDate } from '../parts/dates.js'
import { EMPTY, type Question, toQuery } from '../question.js'
import { fill, type Text } from '../text.js'
import type { Suggestion } from './combobox.js'

export interface Destination extends Suggestion {
  /** Path within the explorer. */
  readonly address: string
}

export interface NameSuggestion extends Suggestion {
  /** What goes into the field: the name, or the id where another one suggested bears the same name. */
  readonly value: string
}

export async function findHits(text: string, kinds: readonly SearchKind[] | null, first: number, signal: AbortSignal) {
  return (await ask<SearchAnswer>(SEARCH, { text, kinds, first }, { signal })).search
}

/** For the search box: pages to go to. Two names give their encounters first. The last one leads to all results. */
export async function suggestDestinations(input: string, text: Text, signal: AbortSignal): Promise<Destination[]> {
  const [hits, pair] = await Promise.all([findHits(input, null, 8, signal), findPair(input, text, signal)])
  const all = { key: 'all', label: fill(text.box.all, { text: input }), note: '', address: toSearch(input) }
  return [...pair, ...hits.map((hit) => toDestination(hit, text)), all]
}

/** For a field of the form: names of people or of bodies. */
export async function suggestNames(
  input: string,
  kind: 'PERSON' | 'ORGANIZATION',
  text: Text,
  signal: AbortSignal,
): Promise<NameSuggestion[]> {
  const hits = await findHits(input, [kind], 8, signal)
  const names = hits.map(({ node }) => node.name ?? '')
  return hits.map((hit) => {
    const name = hit.node.name ?? ''
    const isShared = names.filter((other) => other === name).length > 1
    return { ...toSuggestion(hit, text), value: isShared ? hit.node.id : name }
  })
}

export function toSearch(text: string): string {
  return `/search?${new URLSearchParams({ q: text })}`
}

/** Where a hit's own page is. */
export function toHitAddress({ kind, node }: Pick<Hit, 'kind' | 'node'>): string {
  return `/${kind.toLowerCase()}/${node.id}`
}

export function toSuggestion(hit: Hit, text: Text): Suggestion {
  const { node, kind, matched, highlight } = hit
  const own = node.name ?? node.headline ?? node.title ?? matched
  const label = own === matched || node.name === undefined ? matched || own : `${own} · ${matched}`
  const offset = label === matched ? 0 : label.length - matched.length
  const day = node.date !== undefined ? showDate(node.date, text) : node.published
  return {
    key: node.id,
    label,
    note: day ? `${text.kinds[kind]} · ${day}` : text.kinds[kind],
    highlight: highlight === null ? undefined : [highlight.start + offset, highlight.end + offset],
  }
}

function toDestination(hit: Hit, text: Text): Destination {
  return { ...toSuggestion(hit, text), address: toHitAddress(hit) }
}

/** 郝平 蓝佛安, 郝平和蓝佛安, Hao Ping and Lan Fo'an: the encounters of two, where both are known. */
async function findPair(input: string, text: Text, signal: AbortSignal): Promise<Destination[]> {
  const parts = splitNames(input)
  if (parts === null) return []
  const found = await Promise.all(parts.map((part) => findHits(part, ['PERSON', 'ORGANIZATION'], 1, signal)))
  const [one, other] = found.map(([hit]) => hit)
  if (one === undefined || other === undefined || one.node.id === other.node.id) return []
  const [oneName, otherName] = [one.node.name ?? '', other.node.name ?? '']
  const question: Question = {
    ...EMPTY,
    [one.kind === 'PERSON' ? 'person' : 'organization']: oneName,
    [other.kind === 'PERSON' ? 'with' : 'withOrganization']: otherName,
  }
  const label = fill(text.box.between, { one: oneName, other: otherName })
  return [{ key: 'pair', label, note: '', address: `/?${toQuery(question)}` }]
}

/** Null unless the text reads as two names: parted by a mark or a word, or two Chinese words. */
function splitNames(input: string): readonly [string, string] | null {
  const parts = input
    .trim()
    .split(/\s*[,，、;；+＋&⇄]\s*|\s+(?:and|with|met)\s+|\s*(?:会见|和|与|跟)\s*/iu)
    .filter((part) => part !== '')
  const words = parts.length === 1 && /\p{Script=Han}/u.test(input) ? input.trim().split(/\s+/) : parts
  const [one, other] = words
  return words.length === 2 && one !== undefined && other !== undefined ? [one, other] : null
}
