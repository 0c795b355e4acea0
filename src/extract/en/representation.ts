/**
 * Representation: which body a title belongs to, and which body a person stands for.
 *
 * In order: the body written with the title; the state named before it; the body that publishes the article, for
 * titles that only a publisher leaves without one (the Secretary, the Spokesperson); the head of state in office;
 * the one foreign state that the article deals with. Otherwise none: never a guess.
 */
import type { BodyBasis } from '../../model.js'
import { findIncumbentState } from './incumbent.js'
import { findTitleBody, hasPost, states } from './lexicon.js'
import type { BodyName, TitlePhrase } from './mention.js'
import type { Person } from './people.js'
import type { Setting } from './setting.js'

export interface Represented {
  readonly body: BodyName
  readonly basis: BodyBasis
}

/** The state with a code, as a body; null where the code is null or unknown. */
export function toState(iso: string | null): BodyName | null {
  const state = iso === null ? undefined : states.get(iso)
  return state === undefined ? null : { name: state.name, kind: 'state', iso: state.iso }
}

/** The body in which `person` holds `title`; null where nothing tells. */
export function findBodyOf(title: TitlePhrase, person: Person, setting: Setting): Represented | null {
  if (title.implies === 'honor' && title.body === null && title.title === title.head) return null
  if (title.body !== null) return { body: completeBody(title, title.body, setting), basis: 'stated' }
  const implied = findImplied(title, person, setting)
  return implied === null ? null : { body: implied, basis: 'title' }
}

/** The body that `person` stands for: that of the titles used here, else of any other current title. */
export function findRepresented(person: Person, here: readonly TitlePhrase[], setting: Setting): Represented | null {
  const titles = [...here, ...person.titles].filter((t) => t.status !== 'former')
  for (const title of titles) {
    const found = title.body === null ? null : findBodyOf(title, person, setting)
    if (found !== null) return found
  }
  for (const title of titles) {
    const found = findBodyOf(title, person, setting)
    if (found !== null) return found
  }
  const state = toState(person.iso)
  return state === null ? null : { body: state, basis: 'stated' }
}

function completeBody(title: TitlePhrase, body: BodyName, setting: Setting): BodyName {
  if (body.kind !== 'state') return body
  const named = findTitleBody(body.iso ?? '', title.title)
  if (named !== undefined) return { name: named, kind: 'government', iso: body.iso }
  return title.implies === 'publisher' && setting.home !== null && setting.home.iso === body.iso ? setting.home : body
}

/** Heads of a body that are heads of state or government elsewhere. */
const HEADS = /^(?:Pro[ -])?(?:Vice[ -])?(?:President|Chancellor|Premier|Chief Executive)$/i

/** A university's own releases leave out whose Provost it is; only who heads a body is its President. */
function isOwnPost({ implies, head }: TitlePhrase, { kind }: BodyName): boolean {
  if (kind === 'international') return implies === 'unit'
  return (
    /^(?:university|school|company|research|hospital|association)$/.test(kind) &&
    (implies === 'unit' || HEADS.test(head))
  )
}

function findImplied(
  title: TitlePhrase,
  person: Person,
  { home, otherIsos, publishedOn, holders }: Setting,
): BodyName | null {
  const isForeign = person.iso !== null && person.iso !== home?.iso
  if (isForeign) return toState(person.iso)
  const named = findTitleBody('US', title.title)
  if (named !== undefined && (home === null || home.iso === 'US')) return { name: named, kind: 'government', iso: 'US' }
  if (title.implies === 'publisher' || /^(?:Deputy |Acting )?Secretary$/.test(title.title)) return home
  if (title.owned && person.nearBody !== null) return person.nearBody
  const isElsewhere = person.iso !== null || person.nearBody !== null || person.titles.some((t) => t.body !== null)
  if (home !== null && !isElsewhere && isOwnPost(title, home)) return home
  if (person.iso !== null) return toState(person.iso)
  if (title.implies === 'honor') return toState(home?.iso ?? null)
  const incumbent = [person.words.at(-1), person.words[0]]
    .map((word) =>
      publishedOn === null || word === undefined ? undefined : findIncumbentState(title.title, word, publishedOn),
    )
    .find((iso) => iso !== undefined)
  if (incumbent !== undefined) return toState(incumbent)
  if (person.nearBody !== null && (title.implies === 'unit' || HEADS.test(title.head))) return person.nearBody
  // President Carter, where the article has called him former President.
  const isFormer = person.titles.some((t) => t.status === 'former' && t.head.endsWith(title.head))
  if (isFormer || (title.implies !== 'state' && title.implies !== 'government')) return null
  // A state has one President: where another holds the title, this one is of another state.
  const mayBe = (iso: string | null): iso is string =>
    iso !== null && !person.facedIsos.has(iso) && !holders.has(`${iso} ${title.head}`)
  // A ministry's own releases leave out its own state; only the United States' titles tell themselves.
  if (home?.kind === 'government' && home.iso !== 'US' && mayBe(home.iso) && hasPost(home.iso, title.head))
    return toState(home.iso)
  const [only, ...more] = otherIsos.filter(mayBe)
  if (more.length === 0 && only !== undefined) return toState(only)
  return mayBe(person.nearIso) ? toState(person.nearIso) : null
}
