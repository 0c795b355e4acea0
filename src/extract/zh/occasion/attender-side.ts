/**
 * Sides of attenders: the side whose bodies a person's body belongs with; else that of the article's own people.
 */
import type { Organization } from '../organization/organization.js'
import { stateOf } from '../organization/place-body.js'
import type { Party } from '../party/party.js'
import { MEETS_UNNAMED } from './meets.js'
import { opposite } from './side.js'
import type { Occasion, Side, Story } from './story.js'
import { isNamedVisitor, isVisitor, shareRoot } from './visitor.js'

/** The side whose bodies the party's body belongs with; else the side of the article's own people. */
export function findSide(story: Story, occasion: Occasion, party: Party): Side {
  if (isNamedVisitor(story, party)) return 'guest'
  if (story.isHome(party)) return sideOfHome(story, occasion) ?? 'host'
  if (story.visitors.length > 0 && isVisitor(story, party)) return 'guest'
  const body = story.bodyOf(party)
  const homeSide = sideOfHome(story, occasion)
  if (story.home !== null && body !== null && homeSide !== null) return homeSide === 'host' ? 'guest' : 'host'
  if (body !== null) {
    for (const { party: other, side } of occasion.attendances) {
      const otherBody = story.bodyOf(other)
      if (otherBody && shareRoot(rootOf(otherBody.name), rootOf(body.name))) return side
    }
  }
  const foreign = occasion.attendances.find(({ party: other }) => isForeign(story.bodyOf(other)))?.side ?? null
  const abroad = story.home === null && occasion.rule !== MEETS_UNNAMED
  if (abroad && body !== null && foreign !== null) return isForeign(body) ? foreign : opposite(foreign)
  const first = sideOfHome(story, occasion) ?? sideOfChina(story, occasion) ?? 'host'
  const oneSided = new Set(occasion.attendances.map(({ side }) => side)).size < 2 || occasion.rule === MEETS_UNNAMED
  return body !== null && oneSided ? (first === 'host' ? 'guest' : 'host') : first
}

/** A body of another state, or that state itself. */
function isForeign(body: Organization | null): boolean {
  const state = stateOf(body)
  return state !== null && state.name !== '中国'
}

/** 山西省 for 山西省委, 北京大学 for 北京大学电子学院. */
function rootOf(name: string): string {
  return /^(中共)?(.{2,8}?(省|自治区|市|大学|集团|公司|部))/u.exec(name)?.[2] ?? name
}

function sideOfHome(story: Story, occasion: Occasion): Side {
  return occasion.attendances.find(({ party }) => story.isHome(party))?.side ?? null
}

function sideOfChina(_story: Story, occasion: Occasion): Side {
  const first = occasion.attendances.find(({ party }) => party.person?.script === 'han')
  return first?.side ?? null
}
