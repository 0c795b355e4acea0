/**
 * Elided places: the province or city that a bare 省, 市, 自治区 means, and names put together from it.
 */
import type { Place } from '../lexicon/entry.js'
import type { OrganizationPhrase } from '../phrase/phrase.js'
import { describe } from './canonical-name.js'
import type { Context } from './context.js'
import type { ListContext, Organization } from './organization.js'

/** The parts of a name that leaves out its place: 民革, 省委 and 省 in 民革省委. */
export interface Elided {
  /** The party or league before the place; '' where there is none. */
  readonly branch: string
  readonly rest: string
  /** 省, 全市, 校, …: what `rest` begins with. */
  readonly level: string
}

/** The league whose committee a 团省委 is. */
const LEAGUE = '共青团'

/** The body with its place or school restored; null where nothing tells it. */
export function resolveElided(
  { branch, rest, level }: Elided,
  phrase: OrganizationPhrase,
  context: Context,
  list: ListContext,
): Organization | null {
  if (level === '校' || level === '学校') {
    const root = list.root ?? context.home
    return root === null ? null : describe(root + rest.slice(level.length), phrase, root, true)
  }
  // 省厅, 市局: any of its offices.
  if (/^[省市区县][厅局处办]$/u.test(rest)) return null
  const place = choosePlace(level, context, list)
  const body = rest.replace(/^[全我](?=[省市])/u, '')
  return place === null
    ? null
    : describe((branch === '团' ? LEAGUE : branch) + joinPlace(place.name, body), phrase, null, true)
}

/** The place that a bare 省, 全市, 自治区 means here; null where nothing tells. */
export function choosePlace(level: string, context: Context, list: ListContext): Place | null {
  const wanted = level.replace(/^[全我]/u, '')
  const { province, city } = context
  if (wanted === '省' || wanted === '自治区') {
    const listed = list.place?.level === 'province' && list.place.name.endsWith(wanted) ? list.place : null
    if (listed) return listed
    return province?.name.endsWith(wanted) ? province : null
  }
  if (list.place?.name.endsWith(wanted)) return list.place
  if (wanted === '市') return city
  if (wanted === '区' && province?.name.endsWith('自治区')) return province
  return null
}

/** 山西省 + 省委 → 山西省委; 广西壮族自治区 + 自治区党委 → 广西壮族自治区党委. */
function joinPlace(place: string, body: string): string {
  for (let length = Math.min(3, body.length); length > 0; length--) {
    if (place.endsWith(body.slice(0, length))) return place + body.slice(length)
  }
  return place + body
}
