/**
 * Attendance: adds those who 参加会见, 陪同, 会见时在座 to the occasion they belong to, on the side of their bodies.
 */
import { isParty, isWord } from './clause.js'
import { discourse } from './discourse.js'
import { isByline, isVisitor, shareRoot } from './event.js'
import type { Attendance, Occasion, Side, Story } from './occasion.js'
import { isTold, meetingVerb } from './occasion.js'
import type { Element, Party } from './party.js'
import { TokenClass } from './token.js'

/** Adds the parties of the sentence at `index` that attended an occasion told before, or in the same sentence. */
export function addAttendances(story: Story, index: number): void {
  const sentence = story.sentences[index]
  if (!sentence || sentence.heading || story.occasions.length === 0) return
  const { elements } = sentence
  for (let k = 0; k < elements.length; k++) {
    const element = elements[k]
    if (element?.kind !== 'word') continue
    const use = discourse.get(element.text)
    if (use === 'speech') {
      if (speaksForGuests(elements, k)) addSpeakers(story, elements, k)
      return
    }
    if (use === 'speaker' || use === 'report') addSpeakers(story, elements, k)
    if (use !== 'attend' && use !== 'accompany' && use !== 'witness' && use !== 'chair') continue
    if (!isTold(elements, k)) continue
    const parties = attendersOf(elements, k)
    if (parties.length === 0) continue
    for (const occasion of findTargets(story, elements, k, index)) {
      if (use === 'chair' && story.home === null && occasion.attendances.some(({ side }) => side !== null)) continue
      for (const party of parties) attend(story, occasion, party, use === 'witness' ? 'witness' : 'accompanying')
    }
  }
}

/** Who reports at the occasion that is being told: 会上，教务处处长甲介绍了…. */
function addSpeakers(story: Story, elements: readonly Element[], k: number): void {
  const last = story.occasions[story.occasions.length - 1]
  const sided = last?.attendances.some(({ side }) => side !== null)
  if (isWord(elements[k - 1], '重要', '系列', '的', '一系列') || isWord(elements[k + 1], '精神', '稿')) return
  if (!last || (story.home === null && sided && !speaksForGuests(elements, k))) return
  const own = speaksForGuests(elements, k) ? 'guest' : undefined
  for (const party of personsBefore(elements, k)) attend(story, last, party, 'speaker', own)
}

/** 甲、乙等嘉宾说: those who speak for the visitors were there. */
function speaksForGuests(elements: readonly Element[], k: number): boolean {
  for (let i = k - 1; i > 0 && i > k - 6; i--) {
    if (isParty(elements[i])) return false
    if (isWord(elements[i], '嘉宾', '来宾', '代表', '客人'))
      return elements.slice(0, i).some((element) => isWord(element, '等'))
  }
  return false
}

/** Persons before 参加; where the sentence begins with 参加会见的有, those after it. */
function attendersOf(elements: readonly Element[], k: number): Party[] {
  const subjects = isWord(elements[k - 1], '并') ? firstPersons(elements) : personsBefore(elements, k)
  if (subjects.length > 0) return subjects
  const rest = elements.slice(k + 1)
  if (!rest.some((element) => element.kind === 'word' && /^(有|还有)$/u.test(element.text))) return []
  return rest.filter((element): element is Party => isParty(element) && element.person !== null)
}

/** The persons with whom the sentence begins, up to its first verb. */
function firstPersons(elements: readonly Element[]): Party[] {
  const found: Party[] = []
  for (const [i, element] of elements.entries()) {
    if (isParty(element) && element.person !== null && !isByline(elements, i)) found.push(element)
    if (element.kind === 'word' && element.cls === TokenClass.Verb && found.length > 0) break
  }
  return found
}

/** Persons of the list that leads up to the word at `k`: back to the last verb or what somebody says. */
function personsBefore(elements: readonly Element[], k: number): Party[] {
  const found: Party[] = []
  for (let i = k - 1; i >= 0; i--) {
    const element = elements[i]
    if (isParty(element)) {
      if (element.person !== null && !isByline(elements, i)) found.unshift(element)
    } else if (element?.cls === TokenClass.Verb && found.length > 0 && !/^(率|携|率领|应邀|负责)$/u.test(element.text))
      break
    else if (isWord(element, '。', '；', '”')) break
  }
  return found
}

/** The occasions that 会见, 座谈, 上述活动 after the word mean; the last one where nothing is named. */
function findTargets(story: Story, elements: readonly Element[], k: number, index: number): Occasion[] {
  const { occasions } = story
  for (let i = k + 1; i < elements.length; i++) {
    const element = elements[i]
    if (element?.kind !== 'word') continue
    if (/^(有关|相关)$/u.test(element.text)) return []
    if (/活动/u.test(element.text))
      return occasions.filter((occasion) => occasion.kind !== 'visit' || occasions.length === 1)
    const verb = meetingVerb(element.text)
    if (verb) {
      const same = occasions.filter((occasion) => occasion.kind === verb.kind)
      return lastGroup(same.length > 0 ? same : occasions)
    }
    if (/^[。，]$/u.test(element.text)) break
  }
  const here = occasions.filter((occasion) => occasion.sentence === index)
  return here.length > 0 ? here : lastGroup(occasions)
}

/** The last occasion, with the others that the same sentence tells. */
function lastGroup(occasions: readonly Occasion[]): Occasion[] {
  const last = occasions[occasions.length - 1]
  return last ? occasions.filter((occasion) => occasion.sentence === last.sentence && occasion.kind === last.kind) : []
}

function attend(story: Story, occasion: Occasion, party: Party, role: Attendance['role'], own?: Side): void {
  const name = story.nameOf(party)
  if (name === null || occasion.attendances.some((attendance) => story.nameOf(attendance.party) === name)) return
  const ofBodies =
    occasion.kind === 'signing' && occasion.attendances.every((a) => a.side === null || a.party.person === null)
  const sided = !ofBodies && occasion.attendances.some(({ side }) => side !== null)
  occasion.attendances.push({ party, side: sided ? (own ?? findSide(story, occasion, party)) : null, role })
}

/** The side whose bodies the party's body belongs with; else the side of the article's own people. */
export function findSide(story: Story, occasion: Occasion, party: Party): Side {
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
  const first = sideOfHome(story, occasion) ?? sideOfChina(story, occasion) ?? 'host'
  const oneSided =
    new Set(occasion.attendances.map(({ side }) => side)).size < 2 || occasion.rule === 'zh/occasion/meets-unnamed'
  return body !== null && oneSided ? (first === 'host' ? 'guest' : 'host') : first
}

/** 山西省 for 山西省委, 北京大学 for 北京大学电子学院. */
function rootOf(name: string): string {
  return /^(中共)?(.{2,8}?(省|自治区|市|大学|集团|公司|部))/u.exec(name)?.[2] ?? name
}

function sideOfHome(story: Story, occasion: Occasion): Side {
  return occasion.attendances.find(({ party }) => story.isHome(party))?.side ?? null
}

function sideOfChina(story: Story, occasion: Occasion): Side {
  const first = occasion.attendances.find(({ party }) => party.person?.script === 'han')
  return first?.side ?? null
}
