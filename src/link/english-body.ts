/**
 * English bodies: names of governments, ministries and local organs that follow a pattern, as Chinese calls them, so
 * that an English and a Chinese article speak of one body: Government of China, Shanxi Provincial Committee of the CPC.
 */
import { readPackageTable } from '../files.js'
import { knownDivisions, knownStates } from './gazetteer.js'
import { toSyllables } from './pinyin.js'

const ministries = new Map(
  readPackageTable('seeds/link/english-ministry.tsv', ['english', 'chinese']).map((row) => [row.english, row.chinese]),
)

/** Spelt otherwise than pinyin without tones. */
const OTHER_SPELLINGS = [
  ['shaanxi', '陕西省'],
  ['inner mongolia', '内蒙古自治区'],
  ['tibet', '西藏自治区'],
  ['hong kong', '香港特别行政区'],
  ['macao', '澳门特别行政区'],
  ['macau', '澳门特别行政区'],
] as const
const DIVISION =
  /^(?:cpc )?(.+?)(?: (?:provincial|province|municipal|municipality|city|autonomous region|regional|prefectural|prefecture))(?: (.+))?$/
/** What follows a division's name, longest first. */
const ORGANS: readonly (readonly [pattern: RegExp, chinese: string])[] = [
  [/^standing committee of the .*people'?s congress$|^people'?s congress standing committee$/, '人大常委会'],
  [/^people'?s congress$/, '人大'],
  [/^(?:committee of the )?(?:cppcc|political consultative conference)(?: committee)?$/, '政协'],
  [/^(?:people'?s )?government$/, '政府'],
  [/^(?:cpc |party )?committee(?: of (?:the )?(?:cpc|communist party(?: of china)?))?$/, '委'],
]

/** Made when first asked for: most graphs hold no English name of a division. */
let divisions: ReadonlyMap<string, string> | null = null

/** `name` in lower case without the leading article. Null where no pattern fits. */
export function toChineseBody(name: string): string | null {
  return toGovernment(name) ?? toMinistry(name) ?? toDivisionBody(name)
}

function toGovernment(name: string): string | null {
  const state = /^government of (?:the )?(.+)$/.exec(name)?.[1] ?? /^(.+) government$/.exec(name)?.[1]
  const known = state && knownStates.get(state)
  return known ? `${known}政府` : null
}

function toMinistry(name: string): string | null {
  const of = /^(?:ministry|department) of (.+?) of (?:the )?(.+)$/.exec(name)
  const before = /^(.+?) (?:ministry of (.+)|(foreign|defen[cs]e|finance|education) ministry)$/.exec(name)
  const state = knownStates.get(of?.[2] ?? before?.[1] ?? '')
  const ministry = ministries.get(of?.[1] ?? before?.[2] ?? before?.[3] ?? '')
  return state === undefined || ministry === undefined ? null : `${state}${ministry}`
}

function toDivisionBody(name: string): string | null {
  const [, place = '', organ] = DIVISION.exec(name) ?? []
  if (place === '') return null
  divisions ??= readDivisionNames()
  const division = divisions.get(place)
  if (division === undefined) return null
  if (organ === undefined) return division
  const chinese = ORGANS.find(([pattern]) => pattern.test(organ))?.[1]
  if (chinese === undefined) return null
  return chinese === '委' && division.endsWith('自治区') ? `${division}党委` : `${division}${chinese}`
}

/** Provinces and prefectures by the pinyin of their short names; those that sound alike are left out. */
function readDivisionNames(): Map<string, string> {
  const names = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const [form, { name, level }] of knownDivisions) {
    if (level === 'county' || form === name) continue
    const sound = toSyllables(form).join('')
    const other = names.get(sound)
    if (other !== undefined && other !== name) {
      // 山西 is Shanxi, a city of that sound gives way to the province.
      if (knownDivisions.get(other)?.level === level) ambiguous.add(sound)
      else if (level !== 'province') continue
    }
    names.set(sound, name)
  }
  for (const sound of ambiguous) names.delete(sound)
  names.set('shanxi', '山西省')
  for (const [spelling, name] of OTHER_SPELLINGS) names.set(spelling, name)
  return names
}
