/** A question as a short heading: 郝平（北京大学） ⇄ 蓝佛安 · 2023 · 太原. */
import type { Question } from '../question.js'
import type { Text } from '../text.js'

/** '' for the empty question. */
export function toSentence(question: Question, text: Text): string {
  const one = toSide(question.person, question.organization, text)
  const other = toSide(question.with, question.withOrganization, text)
  const sides = other === '' ? one : `${one === '' ? '…' : one} ⇄ ${other}`
  const span = [question.from, question.to].some((day) => day !== '') ? `${question.from}–${question.to}` : ''
  const kinds = question.kinds.map((kind) => text.meetingKinds[kind]).join(', ')
  return [sides, span, kinds, question.place].filter((part) => part !== '').join(' · ')
}

function toSide(person: string, organization: string, text: Text): string {
  if (person === '' || organization === '') return `${person}${organization}`
  return text.encounter.represents === 'for' ? `${person} (${organization})` : `${person}（${organization}）`
}
