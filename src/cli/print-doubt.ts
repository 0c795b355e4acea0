/** Printed doubts: one enters, lines for a reader leave. */
import type { Doubt } from '../link/doubt.js'

const QUESTIONS: Readonly<Record<Doubt['kind'], string>> = {
  'same-person': 'one person?',
  'two-people': 'two people?',
  'meeting-conflict': 'what happened?',
}

/** `nameOf`: what to show beside the id of a person. */
export function toDoubtText(doubt: Doubt, nameOf: ReadonlyMap<string, string> = new Map()): string {
  const { id, kind, score, about, for: reasons, against } = doubt
  const things = about.map((one) => [nameOf.get(one), one].filter(Boolean).join(' '))
  return [
    `${QUESTIONS[kind]} ${things.join(kind === 'same-person' ? ' = ' : ', ')}`,
    `score ${score}`,
    reasons.length > 0 && `for: ${reasons.join('; ')}`,
    against.length > 0 && `against: ${against.join('; ')}`,
    id,
  ]
    .filter(Boolean)
    .join('  ')
}
