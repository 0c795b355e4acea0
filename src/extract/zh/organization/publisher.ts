/**
 * Publisher: the school, company or outlet that an article comes from.
 */
import type { Article, OrganizationKind } from '../../../model.js'
import { bodyWords } from '../lexicon/body-word.js'
import { TokenClass } from '../lexicon/entry.js'
import { findKnownOrganization } from '../lexicon/organizations.js'
import { alternatives, ending, holding } from '../lexicon/word-use.js'
import type { Token } from '../token/token.js'
import { findMostFrequent } from './frequency.js'

/** What the name of a source adds to that of its publisher: 新闻网 in 东湖大学新闻网. */
export const OUTLET = new RegExp(`(?:${alternatives(bodyWords.outlet)})+$`, 'u')

/** Schools, companies and hospitals publish of themselves; a newspaper does not. */
export const PUBLISHER = ending(bodyWords.publisher)
/** 北大 in 北大新闻网 is a school, 中国共产党 in 中国共产党新闻网 is none. */
const PUBLISHING_KINDS: ReadonlySet<OrganizationKind> = new Set([
  'university',
  'school',
  'company',
  'hospital',
  'research',
])
const HOME = holding(bodyWords.home)

/** Full name of the publishing body: told by the source, else, where the text says 我校, the university named most; or null. */
export function findHome(article: Article, sentences: readonly (readonly Token[])[]): string | null {
  const outlet = (article.source ?? '').replace(OUTLET, '')
  const known = findKnownOrganization(outlet)
  if (known !== undefined && PUBLISHING_KINDS.has(known.kind)) return known.name
  if (PUBLISHER.test(outlet)) return known?.name ?? outlet
  if (!HOME.test(article.text)) return null
  return findMostFrequent(sentences, (token) => {
    const named = token.entry?.organization
    if (token.cls === TokenClass.Organization && named?.kind === 'university') return named.name
    return undefined
  })
}
