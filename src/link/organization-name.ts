/**
 * Organization names: one key for the many forms of one body.
 *
 * 中国共产党山西省委员会, 中共山西省委 and 山西省委 have the key 山西省委; 北大, Peking University and 北京大学 the
 * key 北京大学 by the gazetteer. The key depends on the name alone, so that bodies never have to be joined or split
 * when further articles come.
 */

import { foldText } from '../article/fold.js'
import { toChineseBody } from './english-body.js'
import { genericBodies, knownBodies, knownStates } from './gazetteer.js'

export interface OrganizationName {
  readonly key: string
  /** What to show where no article's own form is wanted. For Latin names, as written. */
  readonly name: string
  /** 市委, the company: names a kind of body; the article alone says which. */
  readonly generic: boolean
}

const HAN = /\p{Script=Han}/u
const DIVISION_END = /(?:省|自治区|市|区|县|旗|州|盟|地区|镇|乡|街道)$/u

const PREFIX = /^(?:中华人民共和国|中国共产党|中国|中共)/u
const ORGAN_OF_STATE = /(?:部|委|委员会|署|局|厅|办公室|国务院|人大|政协|联部)$/u

const remembered = new Map<string, OrganizationName>()

export function toOrganizationName(name: string): OrganizationName {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const folded = foldText(name.normalize('NFKC').trim())
  const result = HAN.test(folded) ? toHanName(folded.replace(/\s+/gu, '')) : toLatinName(folded)
  if (remembered.size >= 50_000) remembered.clear()
  remembered.set(name, result)
  return result
}

function toHanName(name: string): OrganizationName {
  const known = findKnown(name) ?? (ORGAN_OF_STATE.test(name) ? findKnown(name.replace(PREFIX, '')) : undefined)
  const key = known ?? shortenParty(shortenState(name))
  return { key, name: key, generic: genericBodies.has(key) }
}

function toLatinName(name: string): OrganizationName {
  const known = findKnown(name) ?? findKnown(name.toLowerCase()) ?? findKnown(name.toLowerCase().replace(/^the /, ''))
  if (known !== undefined) return { key: known, name: known, generic: false }
  const chinese = toChineseBody(name.toLowerCase().replace(/^the /, '').replace(/’/g, "'"))
  if (chinese !== null) return toHanName(chinese)
  const key = name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’']s\b/g, 's')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word, index) => word !== '' && !(index === 0 && word === 'the'))
    .join(' ')
  return { key: key || name, name, generic: genericBodies.has(key) }
}

function findKnown(name: string): string | undefined {
  return knownStates.get(name) ?? knownBodies.get(name)?.name
}

/** 山西省人民政府 → 山西省政府, 山西省人民代表大会常务委员会 → 山西省人大常委会, 中国人民政治协商会议山西省委员会 → 山西省政协. */
function shortenState(name: string): string {
  return name
    .replace(/^(?:中华人民共和国)(?=.)/u, '')
    .replace(/人民代表大会常务委员会/u, '人大常委会')
    .replace(/人民代表大会$/u, '人大')
    .replace(/^(?:中国人民政治协商会议|中国人民政协|人民政协|政协)(.+?)委员会/u, '$1政协')
    .replace(/(?<=.)人民政府/u, '政府')
}

/** 中共山西省委员会 → 山西省委, 中共北京大学委员会 → 北京大学党委, 中共山西省委组织部 → 山西省委组织部. */
function shortenParty(name: string): string {
  const match = /^(?:中国共产党|中共)(.+)$/u.exec(name)
  const rest = match?.[1]
  if (rest === undefined || rest === '中央' || rest.startsWith('中央')) return name
  const body = /^(.+?)委员会(.*)$/u.exec(rest)
  if (body === null) return rest
  const [, owner = '', unit = ''] = body
  return DIVISION_END.test(owner) && !owner.endsWith('自治区') ? `${owner}委${unit}` : `${owner}党委${unit}`
}
