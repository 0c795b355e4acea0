/**
 * Organizations of one article: every body its record names anywhere, with the id it has in the graph.
 *
 * The id comes from the name alone, so all articles agree on it. A generic name (市委) gets an id of its article's
 * own: it stands in the graph as the text has it, and is never taken for another article's.
 */
import { type ExtractionRecord, ORGANIZATION_KINDS, type OrganizationKind, type Span } from '../model.js'
import { knownBodies, knownStates } from './gazetteer.js'
import { createIdentifier } from './identifier.js'
import { toOrganizationName } from './organization-name.js'
import { compareText } from './person-name.js'

export interface OrganizationMention {
  readonly id: string
  readonly nameKey: string
  /** Forms used in the article, canonical first. */
  readonly names: readonly string[]
  readonly kind: OrganizationKind
  readonly mentions: readonly Span[]
  /** Organization.id of the body that this one is a unit of. */
  readonly parent: string | null
}

export function organizationIdOf(name: string, articleId: string): string {
  const { key, generic } = toOrganizationName(name)
  return generic ? createIdentifier('organization', key, articleId) : createIdentifier('organization', key)
}

/** Sorted by id. A body that only a title or a participant names has no mentions. */
export function toOrganizationMentions(record: ExtractionRecord): OrganizationMention[] {
  const found = new Map<string, OrganizationMention>()
  const add = (mention: OrganizationMention) => {
    const other = found.get(mention.id)
    found.set(mention.id, other === undefined ? mention : unite(other, mention))
  }
  const addName = (name: string | null) => {
    if (name !== null) add(toMention(record, name, [name], null, [], null))
  }

  for (const body of record.organizations) {
    add(toMention(record, body.name, [body.name, ...body.names], body.kind, body.mentions, body.parent))
    if (body.parent !== null && isUnitOf(body.name, body.parent)) addName(body.parent)
  }
  for (const position of record.positions) addName(position.organization)
  for (const meeting of record.meetings) for (const { organization } of meeting.participants) addName(organization)
  return [...found.values()].sort((a, b) => compareText(a.id, b.id))
}

function toMention(
  record: ExtractionRecord,
  name: string,
  names: readonly string[],
  kind: OrganizationKind | null,
  mentions: readonly Span[],
  parent: string | null,
): OrganizationMention {
  const { key } = toOrganizationName(name)
  return {
    id: organizationIdOf(name, record.articleId),
    nameKey: key,
    names: [...new Set(names)],
    kind: knownKind(key) ?? kind ?? 'other',
    mentions,
    parent: parent !== null && isUnitOf(name, parent) ? organizationIdOf(parent, record.articleId) : null,
  }
}

function unite(a: OrganizationMention, b: OrganizationMention): OrganizationMention {
  const mentions = [...a.mentions, ...b.mentions].sort((x, y) => x[0] - y[0] || x[1] - y[1])
  return {
    ...a,
    names: [...new Set([...a.names, ...b.names])],
    kind: chooseKind([a.kind, b.kind]),
    mentions: mentions.filter((span, index) => index === 0 || span.join() !== mentions[index - 1]?.join()),
    parent: a.parent ?? b.parent,
  }
}

/**
 * 北京大学电子学院 is a unit of 北京大学. The parent's name must be part of the unit's, or the gazetteer must say so:
 * then no two bodies can be units of each other, whatever an extractor claims.
 */
function isUnitOf(name: string, parent: string): boolean {
  const unit = toOrganizationName(name)
  const whole = toOrganizationName(parent)
  if (unit.key === whole.key || unit.generic || whole.generic) return false
  return unit.key.includes(whole.key) || knownBodies.get(unit.key)?.parent === whole.key
}

function knownKind(key: string): OrganizationKind | null {
  return knownStates.has(key.toLowerCase()) ? 'state' : (knownBodies.get(key)?.kind ?? null)
}

/** Where articles differ: the first in the order of the model, `other` last. */
function chooseKind(kinds: readonly OrganizationKind[]): OrganizationKind {
  return ORGANIZATION_KINDS.find((kind) => kinds.includes(kind)) ?? 'other'
}

/** An `Organization` of the graph; `forms` are all forms of its name in any article. */
export function createOrganizationNode(
  id: string,
  nameKey: string,
  forms: readonly string[],
  kinds: readonly OrganizationKind[],
) {
  const written = forms.filter((form) => toOrganizationName(form).key === nameKey).sort(compareText)
  const name = /\p{Script=Han}/u.test(nameKey) ? nameKey : (written[0] ?? nameKey)
  const others = [...new Set(forms)].filter((form) => form !== name).sort(compareText)
  return { id, name, names: [name, ...others], nameKey, kind: chooseKind(kinds) }
}
