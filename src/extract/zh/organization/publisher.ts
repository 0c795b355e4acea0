/**
 * Publisher: the school, company or outlet that an article comes from.
 */

import type { Article } from '../../../model.js'
import { TokenClass } from '../lexicon/entry.js'
import { findKnownOrganization } from '../lexicon/organizations.js'
import type { Token } from '../token/token.js'
import { findMostFrequent } from './frequency.js'

export const OUTLET =
  /(新闻中心|新闻网|新闻社|官方网站|官网|网站|门户|要闻|新闻|校报|报社|日报|晚报|早报|时报|融媒体中心|融媒体|公众号|微信|电视台|广播电视台|发布|网|报)+$/u

export const SCHOOL = /(大学|学院|学校|中学|研究院|研究所|医院|集团|公司|银行)$/u

export function findHome(article: Article, sentences: readonly (readonly Token[])[]): string | null {
  const outlet = (article.source ?? '').replace(OUTLET, '')
  if (SCHOOL.test(outlet)) return findKnownOrganization(outlet)?.name ?? outlet
  if (!/我校|学校|我院/u.test(article.text)) return null
  return findMostFrequent(sentences, (token) => {
    const known = token.entry?.organization
    if (token.cls === TokenClass.Organization && known?.kind === 'university') return known.name
    return undefined
  })
}
