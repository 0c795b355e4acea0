/**
 * Bodies of posts: which body a title means that has none right before it: 省长, 国务委员, 处长 in a list.
 *
 * Takes a title and what the sentence and the article have named; gives the body, or null where nothing tells.
 */

import type { Title } from '../lexicon/entry.js'
import { findKnownOrganization } from '../lexicon/organizations.js'
import { choosePlace } from '../organization/elided-place.js'
import type { Organization } from '../organization/organization.js'
import { fromName, governmentOf, placeAsBody, stateOf } from '../organization/place-body.js'
import { findListed } from './listed-body.js'
import type { State } from './state.js'

/** Ranks and honours that name no body when they follow a name. */
export const RANK = /教授|研究员|博士|院士|工程师|讲师|医师|专家|学家/u

export function inferBodyOfHead(
  { head, body: implied, text: title, holder }: Title,
  qualifier: string,
  state: State,
): Organization | null {
  if (/^[省市区县校]领导$/u.test(head)) {
    if (head.startsWith('校')) return state.context.home === null ? null : fromName(state.context.home)
    const place = choosePlace(head.slice(0, 1), state.context, state.list)
    return place === null ? null : placeAsBody(place)
  }
  if (RANK.test(head)) return state.pending[state.pending.length - 1]?.body ?? null
  const level = /^(自治区|省|市|区|县)$/u.exec(qualifier)?.[1]
  if (level !== undefined && /主席|长$/u.test(head)) {
    const place = choosePlace(level, state.context, state.list)
    if (place) return governmentOf(place)
  }
  const abroad = state.pending
    .map((post) => stateOf(post.body))
    .find((place) => place !== null && place.name !== '中国')
  if (abroad && NATIONAL[head] === '中国') return placeAsBody(abroad)
  const national = NATIONAL[head]
  if (national !== undefined) return fromName(national)
  if (implied === 'province-government' || implied === 'city-government' || implied === 'county-government') {
    const level = implied.startsWith('province') ? (head.startsWith('自治区') ? '自治区' : '省') : head.slice(0, 1)
    const place = choosePlace(level, state.context, state.list)
    return place === null ? null : governmentOf(place)
  }
  const before = state.pending[state.pending.length - 1]?.body
  if (/^党/u.test(qualifier + title) && before) return before
  const listed = /^党/u.test(qualifier + title) ? null : findListed(head, state)
  if (listed) return listed
  if (implied === 'state' && before && CENTRAL.has(before.name))
    return fromName(findKnownOrganization(head.replace(/长$/u, '')) ? head.replace(/长$/u, '') : '中国')
  if (implied === 'state') return state.lastState ? placeAsBody(state.lastState) : null
  if (implied === 'university' || /^(党委|党委常务|校|纪委)/u.test(qualifier + title)) {
    const home = state.list.root ?? state.context.home
    return home === null ? null : fromName(home)
  }
  const ownPost = holder === 'single' || /助理|辅导员|书记|委员|干部|秘书/u.test(head)
  return ownPost && state.context.home !== null && state.list.root === null ? fromName(state.context.home) : null
}

/** Bodies of the state: a 外交部长 who is also of one of them is of China. */
const CENTRAL = new Set(['国务院', '中国共产党中央政治局', '中国共产党中央委员会', '中国', '中央书记处'])

/** Titles that only one body of the country has. */
const NATIONAL: Readonly<Record<string, string>> = {
  国家主席: '中国',
  国家副主席: '中国',
  政治局委员: '中央政治局',
  政治局常委: '中央政治局',
  中央书记处书记: '中央书记处',
  国务委员: '国务院',
  总书记: '中国共产党中央委员会',
  委员长: '全国人民代表大会常务委员会',
  副委员长: '全国人民代表大会常务委员会',
  军委主席: '中央军事委员会',
}
