/**
 * Bodies across languages: the Chinese name under which the gazetteer knows a body or a state.
 *
 * Bodies of states that the gazetteer lacks are named by analogy with China's: Ministry of Foreign Affairs of Kenya is
 * 肯尼亚外交部, since that of China is 外交部.
 */
import { readOrganizationTable, readStateTable } from '../../files.js'
import { ORGANS_OF_STATE } from '../../model.js'

const HOME = '中国'

const byForm = new Map<string, string>()
const stateByForm = new Map<string, string>()
const organsOfHome = new Set<string>()

readStates()
readBodies()

/** The name that stands for one body in both languages; a name that no table knows stands for itself. */
export function toBodyKey(name: string): string {
  const form = fold(name)
  return byForm.get(form) ?? stateByForm.get(form) ?? toOrganOf(form) ?? form
}

/** Customary Chinese name of the state that a body is, or is an organ of; null for others. */
export function toStateOf(key: string): string | null {
  const state = stateByForm.get(key)
  if (state !== undefined) return state
  for (let length = Math.min(key.length - 1, 9); length > 1; length--) {
    const found = stateByForm.get(key.slice(0, length))
    if (found !== undefined && /^\p{Script=Han}+$/u.test(key)) return found
  }
  return organsOfHome.has(key) ? HOME : null
}

/** Whether a table names the body, in either language. */
export function isKnown(name: string): boolean {
  return toBodyKey(name) !== fold(name) || byForm.has(name) || stateByForm.has(name)
}

/** Whether the key is a state itself. */
export function isState(key: string): boolean {
  return stateByForm.get(key) === key
}

function toOrganOf(form: string): string | undefined {
  const [, organ, place] = /^(.+) of (?:the )?(.+?)$/.exec(form) ?? []
  // Ministry of Education of Poland: the greedy first group leaves the last place.
  const state = stateByForm.get(place ?? '')
  if (organ === undefined || state === undefined) return undefined
  if (organ === 'government') return `${state}政府`
  const ofHome = byForm.get(`${organ} of china`) ?? byForm.get(organ)
  if (ofHome === undefined || !organsOfHome.has(ofHome)) return undefined
  return state === HOME ? ofHome : `${state}${ofHome}`
}

function readStates(): void {
  for (const row of readStateTable()) {
    const forms = [row.zh, row.zhFull, ...row.zhAbbreviations.split('|'), row.en, ...row.enFull.split('|')]
    for (const form of forms) if (form.length > 1) stateByForm.set(fold(form), row.zh)
  }
}

function readBodies(): void {
  const rows = readOrganizationTable()
  for (const { name, kind } of rows) {
    byForm.set(name, name)
    if (ORGANS_OF_STATE.has(kind)) organsOfHome.add(name)
  }
  // A full name wins over another body's short form.
  for (const { name, otherNames, english } of rows) {
    for (const form of [...otherNames.split('|'), ...english.split('|')]) {
      if (form !== '' && !byForm.has(fold(form))) byForm.set(fold(form), name)
    }
  }
}

/** The United States’ Department → united states' department. */
function fold(name: string): string {
  return name.replaceAll('’', "'").replace(/^the /i, '').toLowerCase()
}
