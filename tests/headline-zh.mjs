/**
 * Headlines: what the headline of a Chinese bulletin says of who met whom, read from the headline alone.
 *
 * 赵一会见云国总统 gives { first: 赵一, second: 云国总统, state, name: null }. Knows the gazetteer of states and the list of titles, and
 * nothing of the extractor.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const MEETS = /^([\u4e00-\u9fff]{2,3}?)(分别|集体|亲切|视频)?会见(.+)$/u
const TALKS =
  /^([\u4e00-\u9fff]{2,3}?)(?:分别)?[同与和](.+?)(?:在[\u4e00-\u9fff]{2,8}?)?(?:视频)?(?:举行.{0,14}?)?(?:会谈|会晤|会面|通电话|通话)$/u
/** Plans, echoes and what several do together. */
const OTHER = /将|期待|反响|评价|记者|讲话|声明|强调|宴|夫妇|共同|举世|^结束|定期/u
const GROUP =
  /((?<!高级)代表|团|嘉宾|人士|客人|专家|企业家|科学家|负责人|领导人|委员|员工|成员|人员|外宾|使节|政要|各界)$/u
/** Delegations of a party or parliament, which is the body that was met. */
const OF_BODY = /(党|议会|国会|阵线)(高级别?|干部|党)*(代表团|考察团|访华团)$/u

const states = readTable('seeds/gazetteer/state.tsv')
  .map(([zh, full, others]) => [zh, ...full.split('|'), ...others.split('|')].filter((form) => form.length > 1))
  .filter(([zh]) => zh !== '中国')
const titles = readTable('seeds/lexicon/zh/title.tsv')
  .map(([title]) => title)
  .filter((title) => title.length > 1)

/** The labels of a headline: one for each party of 分别会见, none where it tells of no meeting of two. */
export function parseHeadline(title) {
  return title.split(' ').flatMap((part) => {
    if (OTHER.test(part)) return []
    const told = part.replace(/并.*$/u, '')
    const talks = TALKS.exec(told)
    if (talks) return findState(talks[1]) === null ? [toLabel(talks[1], talks[2])] : []
    const meets = MEETS.exec(told)
    if (!meets) return []
    const [, first, how, second] = meets
    const parties = second.split(/[、和]/u)
    const named = parties.every((party) => /^[\u4e00-\u9fff]{2,3}$/u.test(party) && findState(party) === null)
    const apart = named || (how === '分别' && parties.every((party) => findState(party) !== null))
    return (apart ? parties : [second]).map((party) => toLabel(first, party))
  })
}

/** Whether the second party is a group, and of no body that the headline names. */
export function isUnnamedGroup({ second, name, state }) {
  if (name !== null || !GROUP.test(second) || state?.some((form) => second === `${form}领导人`)) return false
  return state === null || !OF_BODY.test(second)
}

function toLabel(first, written) {
  const second = written.replace(/一行$/u, '')
  return { first, second, state: findState(second), name: findName(second) }
}

/** Forms of the state with which a party begins. */
function findState(party) {
  const found = states.filter((forms) => forms.some((form) => party.startsWith(form)))
  const length = (forms) => Math.max(...forms.filter((form) => party.startsWith(form)).map((form) => form.length))
  return found.sort((a, b) => length(b) - length(a))[0] ?? null
}

/** The name with which a party ends: after its last title, after 的, or the whole of it. */
function findName(party) {
  let end = Math.max(-1, party.lastIndexOf('的') + 1)
  for (const title of titles) {
    const at = party.lastIndexOf(title)
    if (at !== -1) end = Math.max(end, at + title.length)
  }
  const name = party.slice(end)
  if (end === 0 && findState(party) !== null) return null
  return /^[\u4e00-\u9fff·]{2,8}$/u.test(name) && !GROUP.test(name) ? name : null
}

/** Rows of a list that is parted by tabs: without comments and the line of column names. */
function readTable(path) {
  const text = readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return lines.slice(1).map((line) => line.split('\t'))
}
