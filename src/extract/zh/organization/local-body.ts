/**
 * Local bodies: departments, organs and chambers that every place has, of the place, party or state that the text is about.
 *
 * 宣传部 is 山西省委宣传部 in an article on Shanxi, 教育厅 山西省教育厅, 众议院 that of the state named last.
 */
import { bodyWords } from '../lexicon/body-word.js'
import type { OrganizationPhrase } from '../phrase/phrase.js'
import { describe } from './canonical-name.js'
import type { Context } from './context.js'
import type { ListContext, Organization } from './organization.js'
import { partyOf } from './place-body.js'

/** 教育厅, and not 会议厅. */
const OFFICE = /^.{1,6}(?<!会议|报告|宴会|音乐|展览|[展大餐客门舞])厅/u

/** The full body; null where nothing tells whose it is; undefined where the phrase names no such body. */
export function resolveLocal(
  phrase: OrganizationPhrase,
  context: Context,
  list: ListContext,
): Organization | null | undefined {
  const written = phrase.text
  const department = bodyWords['party-department'].has(written) ? resolveDepartment(phrase, context, list) : null
  if (department) return department
  if (OFFICE.test(written) && (list.place ?? context.province)?.level === 'province') {
    const province = (list.place?.level === 'province' ? list.place : context.province)?.name ?? ''
    return describe(province + written, phrase, null, true)
  }
  if (bodyWords.house.has(written)) {
    const state = list.place?.level === 'state' ? list.place : context.counterpart
    return state === null ? null : describe(state.name + written, phrase, null, true)
  }
  if (bodyWords['local-organ'].has(written)) {
    const place = list.place ?? (context.home === null ? context.province : null)
    return place === null ? null : describe(place.name + written, phrase, null, true)
  }
  return undefined
}

/** 宣传部: of the party committee or the school in the list, else of the province's committee. */
function resolveDepartment(phrase: OrganizationPhrase, context: Context, list: ListContext): Organization | null {
  const written = phrase.text
  const { party, root } = list
  if (party === null && root !== null && !written.startsWith('高校工委')) {
    return describe(root + written, phrase, root, true)
  }
  const ofProvince = root === null && context.home === null && context.province ? partyOf(context.province) : null
  const owner = party ?? ofProvince
  return owner === null ? null : describe(owner + written, phrase, owner, true)
}
