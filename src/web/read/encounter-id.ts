/** The id of an encounter, which is no node of its own: the ids of its two participations. */
import type { EncounterRow } from '../../store/read/read-rows.js'

/** The same whichever party comes first in the text. */
export function toEncounterId({ parties }: Pick<EncounterRow, 'parties'>): string {
  return parties
    .map(({ id }) => id)
    .sort()
    .join('.')
}
