/**
 * Bodies of a list: the latest body named whose ending fits a title: 处长 the 处, 校长 the 大学 (title-body.tsv).
 */
import type { Organization } from '../organization/organization.js'
import type { State } from './state.js'

/** The latest body of the list whose ending fits the title: 处长 the 处, 校长 the 大学. */
export function findListed(head: string, state: State): Organization | null {
  const fits = FITTING.find(([title]) => title.test(head))?.[1]
  for (let i = state.listBodies.length - 1; i >= 0; i--) {
    const body = state.listBodies[i]
    if (body && (fits === undefined || fits.test(body.name))) return body
  }
  return null
}

const FITTING: readonly (readonly [RegExp, RegExp])[] = [
  [/校长/u, /(大学|学院|学校|中学|小学|党校|校区|分校)$/u],
  [/院长/u, /院|系$/u],
  [/处长/u, /处|室|中心$/u],
  [/厅长/u, /厅$/u],
  [/局长/u, /局$/u],
  [/司长/u, /司$/u],
  [/署长/u, /署$/u],
  [/部长/u, /部$|委$/u],
  [/会长/u, /会$/u],
  [/行长/u, /行$/u],
  [/所长/u, /所$|院$/u],
  [/主任/u, /中心|办|委|室|站|科|所|会|部|园|基地|系/u],
  [/总(工程|建筑|设计|会计|经济|规划)师/u, /公司|集团|院$|局$/u],
  [/董事长|总裁|总经理|总监/u, /公司|集团|银行|酒店|厂|中心/u],
  [/总统|首相|国王|外长|大臣|总理/u, /./u],
]
