/** JSON Lines: an encounter a line, as the API gives it. */
import type { Ask, Filter } from './ask.js'
import { readEncounters } from './encounter.js'

export async function* writeJsonLines(ask: Ask, filter: Filter): AsyncGenerator<string> {
  for await (const encounter of readEncounters(ask, filter)) yield `${JSON.stringify(encounter)}\n`
}
