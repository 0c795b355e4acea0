/**
 * Organization names: gives a body as written its full name, with what the text leaves out restored.
 *
 * 省委 becomes 山西省委 in an article on Shanxi, 国际合作处 a unit of the publishing university, 北大 北京大学 (gazetteer).
 * A body whose missing part nothing tells stays unresolved.
 */
import { readPackageTable } from '../../files.js'
import type { OrganizationKind } from '../../model.js'
import { ORGANIZATION_KINDS } from '../../model.js'
import type { Context } from './context.js'
import { findKnownOrganization, findPlace } from './lexicon.js'
import type { OrganizationPhrase } from './phrase.js'
import type { Place, Token } from './token.js'
import { TokenClass } from './token.js'

export interface Organization {
  readonly name: string
  readonly kind: OrganizationKind
  readonly parent: string | null
  /** The ending that a title is matched with: 处 for 国际合作处. */
  readonly written: string
  /** Whether something of the name was restored from context. */
  readonly restored: boolean
}

/** What the list that the body stands in has named so far. */
export interface ListContext {
  /** The last body that can own units: 北京大学, 教育部. */
  readonly root: string | null
  readonly place: Place | null
  /** The last party committee: 省委, whose 宣传部 a bare 宣传部 is. */
  readonly party: string | null
}

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

/** 山西省 → 山西省委, 广西壮族自治区 → 广西壮族自治区党委. */
function partyOf(place: Place): string {
  return place.name.endsWith('自治区') ? `${place.name}党委` : `${place.name}委`
}

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

function resolveElided(
  branch: string,
  rest: string,
  level: string,
  phrase: OrganizationPhrase,
  context: Context,
  list: ListContext,
): Organization | null {
  if (branch !== '') {
    const place = choosePlace(level, context, list)
    return place === null ? null : describe(branch + joinPlace(place.name, rest), phrase, null, true)
  }
  if (level === '校' || level === '学校') {
    const root = list.root ?? context.home
    return root === null ? null : describe(root + rest.slice(level.length), phrase, root, true)
  }
  const place = choosePlace(level, context, list)
  if (place === null) return null
  const body = rest.replace(/^(全|我)(?=[省市])/u, '')
  return describe(branch + joinPlace(place.name, body), phrase, null, true)
}

/** The place that a bare 省, 市, 自治区 means here. */
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
export function joinPlace(place: string, body: string): string {
  for (let length = Math.min(3, body.length); length > 0; length--) {
    if (place.endsWith(body.slice(0, length))) return place + body.slice(length)
  }
  return place + body
}

function resolveNamed(phrase: OrganizationPhrase, written: string): Organization {
  const ofChina = written.startsWith('中国') ? findKnownOrganization(written.slice(2)) : undefined
  if (ofChina) return { name: ofChina.name, kind: ofChina.kind, parent: ofChina.parent, written, restored: false }
  const first = phrase.tokens[0]
  const alias = first?.cls === TokenClass.Organization ? first.entry?.organization : null
  let name = written
  if (alias && first && phrase.tokens.length > 1) name = alias.name + written.slice(first.text.length)
  if (first?.cls === TokenClass.Place) name = joinPlaces(phrase, written)
  const inner =
    phrase.parts.length > 1 ? written.slice(0, (phrase.parts[phrase.parts.length - 2] ?? 0) - phrase.start) : null
  const parent = inner === null ? null : alias && inner === first?.text ? alias.name : inner
  return describe(name, phrase, parent, false)
}

/** 武汉市洪山区区委 → 武汉市洪山区委; 山西 + 省委 stays 山西省委. */
function joinPlaces(phrase: OrganizationPhrase, written: string): string {
  const places = phrase.tokens.findIndex((token) => token.cls !== TokenClass.Place)
  const last = phrase.tokens[places - 1]
  const body = phrase.tokens[places]
  if (!last || !body) return written
  const head = written.slice(0, last.end - phrase.start)
  const tail = written.slice(last.end - phrase.start)
  return head.endsWith(tail.slice(0, 1)) && /^[省市区县州旗盟]/u.test(tail) ? head + tail.slice(1) : written
}

/** One form for each body: 四川省政府 is 四川省人民政府, 中共四川省委 is 四川省委. */
export function toCanonicalName(name: string): string {
  const place = /^(中共|中国共产党)?(.+?)(人民政府|政府|委员会|党委|区委|委)$/u.exec(name)
  if (!place) return name
  const [, , where = '', what = ''] = place
  const division = findPlace(where)
  if (!division || division.level === 'state' || division.level === 'foreign') {
    const whole = findPlace(name.replace(/^(中共|中国共产党)/u, '').replace(/委(员会)?$/u, ''))
    return whole && whole.level !== 'state' && whole.level !== 'foreign' ? partyOf(whole) : name
  }
  return /政府/u.test(what) ? `${division.name}人民政府` : partyOf(division)
}

function describe(written: string, phrase: OrganizationPhrase, parent: string | null, restored: boolean): Organization {
  const name = toCanonicalName(written)
  const known = findKnownOrganization(name)
  const kind = known?.kind ?? toKind(phrase.suffix, name)
  return { name: known?.name ?? name, kind, parent: known?.parent ?? parent, written: phrase.text, restored }
}

function toKind(suffix: string, name: string): OrganizationKind {
  const kind = ORGANIZATION_KINDS.find((candidate) => candidate === suffix)
  if (kind) return kind
  if (/大学|学院/u.test(name)) return 'university'
  if (/公司|集团/u.test(name)) return 'company'
  return 'other'
}

/** The government of a place: 山西省 → 山西省政府; a state stands for itself. */
export function governmentOf(place: Place): Organization {
  const base = { parent: null, written: place.name, restored: true }
  if (place.level === 'state') return { ...base, name: place.name, kind: 'state' }
  if (place.level === 'foreign')
    return { ...base, name: `${place.name}${/[市省州]$/u.test(place.name) ? '' : '市'}政府`, kind: 'government' }
  return { ...base, name: `${place.name}人民政府`, kind: 'government' }
}

/** The place itself as a party: 云南省, 俄罗斯. */
export function placeAsBody(place: Place): Organization {
  return {
    name: place.name,
    kind: place.level === 'state' ? 'state' : 'government',
    parent: null,
    written: place.short,
    restored: false,
  }
}

export const CHINA = findPlace('中国') ?? { name: '中国', short: '中国', level: 'state' as const, parent: null }
