/**
 * Sides: puts the two parties of an occasion on opposite sides.
 */

import type { Party } from '../party/party.js'
import type { Attendance, Side } from './story.js'

export interface Found {
  readonly parties: Attendance[][]
  readonly rule: string
}

const opposite = (side: Side): Side => (side === 'host' ? 'guest' : side === 'guest' ? 'host' : null)

export function sides(subjects: readonly Party[], side: Side, objects: readonly Party[]): Attendance[] {
  return [
    ...subjects.map((party): Attendance => ({ party, side, role: 'principal' })),
    ...objects.map((party): Attendance => ({ party, side: opposite(side), role: 'principal' })),
  ]
}
