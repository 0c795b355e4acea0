/** The index of names: finds people and bodies by name in memory, alike for both engines. */
import { toOrganizationName } from '../../link/organization-name.js'
import { toPersonName } from '../../link/person-name.js'
import type { NameRow } from '../../store/read/read-names.js'
import { compare } from '../../store/read/read-rows.js'
import { type NameEntry, toNameEntry } from './name-entry.js'
import { type Match, matchExactly, matchRoughly, toWanted } from './score.js'

export type Label = NameRow['label']

export interface NameHit extends Match {
  readonly label: Label
  readonly id: string
  /** All forms, canonical first. */
  readonly names: readonly string[]
}

export interface NameIndex {
  /** By id. */
  get(label: Label, id: string): NameRow | undefined
  /** All that bear the name: by id or key, else by any form or pinyin. The most often seen first. */
  find(label: Label, name: string): NameRow[]
  /** At most `limit` of whose name, or pinyin, `part` is a part; null: all. In the order of ids, after `afterId`. */
  list(label: Label, part: string | null, afterId: string, limit: number): NameRow[]
  /** How many `list` gives on all pages together. */
  count(label: Label, part: string | null): number
  /** The best answers first; of equal ones the more often seen. */
  search(text: string, labels: readonly Label[], limit: number): NameHit[]
}

/** A rough answer is worth looking for where there are fewer good ones. */
const ENOUGH = 5

export function createNameIndex(rows: readonly NameRow[]): NameIndex {
  const entries = rows.map(toNameEntry)
  const byId = [...entries].sort((a, b) => compare(a.id, b.id))
  const byLabel = {
    person: byId.filter(({ label }) => label === 'person'),
    organization: byId.filter(({ label }) => label === 'organization'),
  }
  const each = {
    person: new Map(byLabel.person.map((entry) => [entry.id, entry])),
    organization: new Map(byLabel.organization.map((entry) => [entry.id, entry])),
  }
  const exact = new Map<string, NameEntry[]>()
  const forms = new Map<string, NameEntry[]>()
  for (const entry of entries) {
    const { label, id, key, names, pinyin } = entry
    for (const name of new Set([id, key])) add(exact, `${label} ${name}`, entry)
    const all = [...names.map((name) => name.toLowerCase()), ...(pinyin === null ? [] : [pinyin.replaceAll(' ', '')])]
    for (const name of new Set(all)) add(forms, `${label} ${name}`, entry)
  }

  return {
    get: (label, id) => each[label].get(id),

    find(label, name) {
      const key = label === 'person' ? toPersonName(name).key : toOrganizationName(name).key
      const found = gather(exact, [`${label} ${name}`, `${label} ${key}`])
      if (found.length > 0) return found
      const lower = name.toLowerCase()
      return gather(forms, [
        `${label} ${lower}`,
        ...(label === 'person' ? [`${label} ${lower.replaceAll(' ', '')}`] : []),
      ])
    },

    list(label, part, afterId, limit) {
      const lower = part?.toLowerCase() ?? ''
      const found: NameEntry[] = []
      for (const entry of byLabel[label]) {
        if (found.length === limit) break
        if (entry.id > afterId && entry.text.includes(lower)) found.push(entry)
      }
      return found
    },

    count(label, part) {
      const lower = part?.toLowerCase() ?? ''
      return byLabel[label].filter(({ text }) => text.includes(lower)).length
    },

    search(text, labels, limit) {
      const wanted = toWanted(text)
      if (wanted.text === '') return []
      const asked = entries.filter(({ label }) => labels.includes(label))
      const good = asked.flatMap((entry) => toFound(entry, matchExactly(entry, wanted)))
      const known = new Set(good.map(({ entry }) => entry))
      const others = good.length >= ENOUGH ? [] : asked.filter((entry) => !known.has(entry))
      const rough = others.flatMap((entry) => toFound(entry, matchRoughly(entry, wanted)))
      return [...good, ...rough]
        .sort((a, b) => b.match.score - a.match.score || compareEntries(a.entry, b.entry))
        .slice(0, limit)
        .map(({ entry: { label, id, names }, match }) => ({ ...match, label, id, names }))
    },
  }
}

interface Found {
  readonly entry: NameEntry
  readonly match: Match
}

function toFound(entry: NameEntry, match: Match | null): Found[] {
  return match === null ? [] : [{ entry, match }]
}

function compareEntries(a: NameEntry, b: NameEntry): number {
  return b.parts - a.parts || compare(a.id, b.id)
}

function gather(map: ReadonlyMap<string, readonly NameEntry[]>, keys: readonly string[]): NameRow[] {
  const found = new Set(keys.flatMap((key) => map.get(key) ?? []))
  return [...found].sort(compareEntries)
}

function add(map: Map<string, NameEntry[]>, key: string, entry: NameEntry): void {
  const entries = map.get(key)
  if (entries === undefined) map.set(key, [entry])
  else entries.push(entry)
}
