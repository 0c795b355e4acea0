/** Formats: what `huiwu export` can write, by name. */
import type { Ask, Filter } from './ask.js'
import { writeCalendar } from './calendar.js'
import { writeCsv, writeCsvEdges, writeCsvNodes } from './csv.js'
import { writeFollowTheMoney } from './follow-the-money.js'
import { writeGexf } from './gexf.js'
import { writeGraphml } from './graphml.js'
import { writeJsonLd } from './json-ld.js'
import { writeJsonLines } from './json-lines.js'
import type { NetworkKind } from './network.js'
import { writePopolo } from './popolo.js'

export interface ExportFormat {
  /** What it selects by: an EncounterFilter, or the MeetingFilter, which knows only one side. */
  readonly of: 'encounters' | 'meetings'
  readonly about: string
  /** The text of the export, in parts. */
  write(ask: Ask, filter: Filter, by: NetworkKind): AsyncGenerator<string>
}

export const EXPORT_FORMATS = {
  jsonl: { of: 'encounters', about: 'an encounter a line, as the API gives it', write: writeJsonLines },
  csv: { of: 'encounters', about: 'an encounter a row', write: writeCsv },
  'csv-nodes': { of: 'encounters', about: 'who met: a person or a body (--by) a row', write: writeCsvNodes },
  'csv-edges': {
    of: 'encounters',
    about: 'the same encounters as edges between them, a row each',
    write: writeCsvEdges,
  },
  gexf: { of: 'encounters', about: 'the network of encounters with its days, for Gephi', write: writeGexf },
  graphml: { of: 'encounters', about: 'the same for NetworkX, igraph, yEd, Cytoscape', write: writeGraphml },
  ftm: { of: 'meetings', about: 'FollowTheMoney entities, one a line', write: writeFollowTheMoney },
  popolo: { of: 'meetings', about: 'Popolo: persons, organizations, posts, memberships, events', write: writePopolo },
  'json-ld': { of: 'meetings', about: "linked data with the W3C's organization terms", write: writeJsonLd },
  ics: { of: 'meetings', about: 'meetings that have a day, for calendars', write: writeCalendar },
} as const satisfies Readonly<Record<string, ExportFormat>>

export type ExportFormatName = keyof typeof EXPORT_FORMATS
