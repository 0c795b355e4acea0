/**
 * Bodies of posts: which body a title means that has none right before it: 省长, 国务委员, 处长 in a list.
 *
 * Takes a title and what the sentence and the article have named; gives the body, or null where nothing tells.
 */

import { bodyWords } from '../lexicon/body-word.js'
import type { Title } from '../lexicon/entry.js'
import { beforeName } from '../lexicon/national-title.js'
import { findKnownOrganization } from '../lexicon/organizations.js'
import { RANK, titleWords } from '../lexicon/title-word.js'
import { beginning, ending, holding } from '../lexicon/word-use.js'
import { choosePlace } from '../organization/elided-place.js'
import type { Organization } from '../organization/organization.js'
import { fromName, governmentOf, placeAsBody, stateOf } from '../organization/place-body.js'
import { findListed } from './listed-body.js'
import type { State } from './state.js'

/** 助理, 书记: a post in the publishing body where nothing tells another. */
const OWN = holding(titleWords.own)
const OWN_PREFIX = beginning(titleWords['own-prefix'])
/** 局长, 行长: no school has one. */
const NOT_SCHOOL = holding(titleWords['not-school'])
const SCHOOL = ending(bodyWords.school)

/**
 * The body that the title means, whose nouns before it are `qualifier` ('' where there are none): what the title itself
 * tells leads over the titles and bodies of the list, these over the article; null where nothing tells.
 */
export function inferBodyOfHead(title: Title, qualifier: string, state: State): Organization | null {
  const before = state.pending[state.pending.length - 1]?.body ?? null
  if (titleWords.leader.has(title.head)) return findBodyOfLeaders(title.head, state)
  if (RANK.test(title.head)) return before
  const told = findGovernment(title, qualifier, state)
  if (told !== undefined) return told
  const written = qualifier + title.text
  if (/^(?:党|纪委|团委)/u.test(written) && before) return before
  const listed = /^[党校]/u.test(written) ? null : findListed(title.head, state.listBodies)
  if (listed) return listed
  if (title.body === 'state') return findState(title.head, before, state)
  return findOwnBody(title, written, state)
}

/** 省领导: the place itself; 校领导: the publishing school. */
function findBodyOfLeaders(head: string, state: State): Organization | null {
  const { home } = state.context
  if (head.startsWith('校')) return home === null ? null : fromName(home)
  const place = choosePlace(head.slice(0, 1), state.context, state.list)
  return place === null ? null : placeAsBody(place)
}

/** 省主席, 国家主席, 市长: the government or national body that the title tells; undefined where it tells none. */
function findGovernment({ head, body }: Title, qualifier: string, state: State): Organization | null | undefined {
  const level = /^(自治区|省|市|区|县)$/u.exec(qualifier)?.[1]
  const local = level !== undefined && /主席|长$/u.test(head) ? choosePlace(level, state.context, state.list) : null
  if (local) return governmentOf(local)
  const national = beforeName.get(head)?.body
  if (national !== undefined) {
    const states = state.pending.map((post) => stateOf(post.body))
    const abroad = states.find((place) => place !== null && place.name !== '中国')
    return abroad && national === '中国' ? placeAsBody(abroad) : fromName(national)
  }
  if (!body.endsWith('-government')) return undefined
  const own = body.startsWith('province') ? (head.startsWith('自治区') ? '自治区' : '省') : head.slice(0, 1)
  const place = choosePlace(own, state.context, state.list)
  return place === null ? null : governmentOf(place)
}

/** 国务委员兼外交部长: the ministry, of China; else the state named last. */
function findState(head: string, before: Organization | null, state: State): Organization | null {
  if (before && bodyWords.central.has(before.name)) {
    const ministry = head.replace(/长$/u, '')
    return fromName(findKnownOrganization(ministry) ? ministry : '中国')
  }
  return state.lastState ? placeAsBody(state.lastState) : null
}

/** 校长, 党委书记, 助理: the owner in the list, or the publishing body. */
function findOwnBody({ head, body, holder }: Title, written: string, state: State): Organization | null {
  const { root } = state.list
  const { home } = state.context
  const ofOwner = body === 'university' || OWN_PREFIX.test(written)
  const ofHome = root === null && (holder === 'single' || OWN.test(head))
  const owner = ofOwner ? (root ?? home) : ofHome ? home : null
  if (owner === null || (NOT_SCHOOL.test(written) && SCHOOL.test(owner))) return null
  return fromName(owner)
}
