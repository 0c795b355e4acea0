/**
 * Organization names: gives a body as written its full name, with what the text leaves out restored.
 *
 * 省委 becomes 山西省委 in an article on Shanxi, 国际合作处 a unit of the publishing university, 北大 北京大学 (gazetteer).
 * A body whose missing part nothing tells stays unresolved.
 */
import { readPackageTable } from '../../../files.js'
import { TokenClass } from '../lexicon/entry.js'
import { findKnownOrganization } from '../lexicon/organizations.js'
import type { OrganizationPhrase } from '../phrase/phrase.js'
import type { Token } from '../token/token.js'
import { describe } from './canonical-name.js'
import type { Context } from './context.js'
import { resolveElided } from './elided-place.js'
import { resolveNamed } from './named-body.js'
import type { ListContext, Organization } from './organization.js'
import { partyOf } from './place-body.js'

const LEVEL = /^(特别行政区|特区|省|市|自治区|区|县|旗|州|盟|校|学校|全省|全市|我省|我市)(?=.)/u

const standalone = readPackageTable('seeds/lexicon/zh/organization-word.tsv', ['word', 'use'])
  .filter((row) => row.use === 'standalone')
  .map((row) => row.word)

const BRANCH = /^(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团)./u
const PARTY_BRANCH = /^(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团|团)(?=(省|市|自治区|区)(工)?委)/u

/** `null` where the phrase is a unit or an elided body whose owner nothing tells. */
export function resolveOrganization(
  phrase: OrganizationPhrase,
  context: Context,
  list: ListContext,
): Organization | null {
  const written = phrase.text
  const known = findKnownOrganization(written)
  if (known) return { name: known.name, kind: known.kind, parent: known.parent, written, restored: false }

  const branch = PARTY_BRANCH.exec(written)?.[0] ?? ''
  const rest = written.slice(branch.length)
  const level = LEVEL.exec(rest)?.[1]
  const ownWord = level !== '校' || /^校(党委|团委|办|工会|纪委|医院|友会)?$/u.test(phrase.tokens[0]?.text ?? '')
  if (level !== undefined && ownWord && phrase.tokens[0]?.cls !== TokenClass.Place) {
    return resolveElided(branch, rest, level, phrase, context, list)
  }
  if (BRANCH.test(written)) return describe(written, phrase, null, false)
  if (phrase.proper) return resolveNamed(phrase, written)
  if (PARTY_DEPARTMENT.test(written)) {
    const ownRoot = list.party === null && list.root !== null ? list.root : null
    if (ownRoot !== null && !/^高校工委/u.test(written)) return describe(ownRoot + written, phrase, ownRoot, true)
    const party =
      list.party ?? (list.root === null && context.home === null && context.province ? partyOf(context.province) : null)
    if (party !== null) return describe(party + written, phrase, party, true)
  }
  if (/^.{1,6}厅/u.test(written) && (list.place ?? context.province)?.level === 'province') {
    const province = (list.place?.level === 'province' ? list.place : context.province)?.name ?? ''
    return describe(province + written, phrase, null, true)
  }
  if (HOUSE.test(written)) {
    const state = list.place?.level === 'state' ? list.place : context.counterpart
    return state === null ? null : describe(state.name + written, phrase, null, true)
  }
  if (LOCAL_ORGAN.test(written)) {
    const place = list.place ?? (context.home === null ? context.province : null)
    return place === null ? null : describe(place.name + written, phrase, null, true)
  }
  if (COMMON.test(written) && !phrase.tokens.some(isDistinctive)) return null
  if (standalone.some((word) => written.includes(word))) return describe(written, phrase, context.home, false)
  if (!isUnit(phrase)) return describe(written, phrase, null, false)
  const root = list.root ?? context.home
  if (root === null) return null
  return describe(root + written, phrase, root, true)
}

/** Schools and hospitals are many: common words before such an ending (高水平大学) name none. */
const COMMON = /(大学|学校|医院|中学|小学|银行|公司|部队|智库)$/u

function isDistinctive({ cls, entry, text }: Token): boolean {
  if (cls === TokenClass.Unknown || cls === TokenClass.ForeignPerson || cls === TokenClass.Person) return true
  return (
    /^(ns|nz|nr|j)/u.test(entry?.tag ?? '') ||
    /^(东北|西北|西南|东南|华东|华南|华中|华北|中南|江南|首都|中央|有限公司|股份有限公司|有限责任公司)/u.test(text)
  )
}

const PARTY_DEPARTMENT =
  /^(组织部|宣传部|统战部|统一战线工作部|政法委|政法委员会|政策研究室|机关工委|高校工委|网信办)$/u

const LOCAL_ORGAN =
  /^(人大常委会|人大|政协|政府|纪委|纪委监委|监委|监察委员会|法院|检察院|人民法院|人民检察院|工商联|总工会|军区|警备区)$/u

/** Houses of parliament, of the state that the list or the article is about. */
const HOUSE = /^(参议院|众议院|国民议会|议会|国会|上院|下院|上议院|下议院)$/u

/** Endings of bodies that belong to another body; a 大学 or 公司 stands for itself. */
const NATIONWIDE = /^(全国|国家|国际|世界|中华|亚洲|欧洲|非洲|欧亚|亚太)/u

const UNIT =
  /(学院|研究院|院|处|部|系|办|办公室|中心|所|室|科|站|馆|委员会|实验室|党委|党总支|党支部|团委|学部|组|委|会|科技园|指挥部|分公司|局|司)$/u

function isUnit(phrase: OrganizationPhrase): boolean {
  return (
    UNIT.test(phrase.text) &&
    !(NATIONWIDE.test(phrase.text) && /(委员会|会|中心|联盟|组织)$/u.test(phrase.text)) &&
    !/(基金会|协会|学会|联合会|商会|总会)$/u.test(phrase.text)
  )
}
