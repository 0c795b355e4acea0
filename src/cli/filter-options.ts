/** Options that select encounters or meetings, as the API's filters do. */
import { type Command, Option } from 'commander'
import { HuiwuError } from '../errors.js'
import type { Filter } from '../export/ask.js'
import { MEETING_KINDS, PARTICIPANT_ROLES } from '../model.js'
import type { GraphStore } from '../store/store.js'
import { findCondition } from './ask-graph.js'
import { toDayArgument } from './read-options.js'

export interface FilterOptions {
  readonly person?: string
  readonly with?: string
  readonly organization?: string
  readonly withOrganization?: string
  readonly includeUnits?: boolean
  readonly role?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly kind?: readonly string[]
  readonly place?: string
  readonly language?: string
  readonly source?: string
  readonly minConfidence?: string
  readonly text?: string
}

/** Names of the graph; each must be known to it. */
const NAMES = ['person', 'with', 'organization', 'withOrganization'] as const
/** Conditions that a meeting, which has no two parties, cannot meet. */
const ENCOUNTERS_ONLY = ['with', 'withOrganization', 'role'] as const

export function withFilterOptions(command: Command): Command {
  return command
    .option('--person <name>', 'only of this person')
    .option('--organization <name>', 'only where this body was represented')
    .option('--with <name>', 'a person on the other side')
    .option('--with-organization <name>', 'a body on the other side')
    .option('--include-units', 'bodies stand for their units too')
    .addOption(new Option('--role <roles...>', 'what the person did there').choices(PARTICIPANT_ROLES))
    .addOption(new Option('--from <day>', 'only on this day or later, YYYY-MM-DD').argParser(toDayArgument))
    .addOption(new Option('--to <day>', 'only on this day or earlier, YYYY-MM-DD').argParser(toDayArgument))
    .addOption(new Option('--kind <kinds...>', 'only such meetings').choices(MEETING_KINDS))
    .option('--place <text>', "part of the place's name")
    .addOption(new Option('--language <language>', 'told in an article of this language').choices(['zh', 'en']))
    .option('--source <text>', "part of the publisher's name")
    .option('--min-confidence <number>', 'read with at least this confidence, 0 to 1')
    .option('--text <text>', 'a sentence on the meeting contains this')
}

/** The filter of the API. Throws UNKNOWN_NAME, and BAD_USER_INPUT for what `of` cannot be selected by. */
export async function toFilter(
  store: GraphStore,
  options: FilterOptions,
  of: 'encounters' | 'meetings',
): Promise<Filter> {
  const misplaced = of === 'meetings' ? ENCOUNTERS_ONLY.find((name) => options[name] !== undefined) : undefined
  if (misplaced !== undefined) {
    const option = misplaced.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    throw new HuiwuError(
      'BAD_USER_INPUT',
      `--${option}: this format is of meetings, which are selected by one side only.`,
    )
  }
  for (const name of NAMES) {
    const given = options[name]
    if (given !== undefined) await findCondition(store, given, [name, name])
  }
  const { person, organization, includeUnits, from, to, place, source, text } = options
  const filter = {
    person,
    organization,
    with: options.with,
    withOrganization: options.withOrganization,
    includeUnits,
    from,
    to,
    place,
    source,
    text,
    roles: options.role?.map((role) => role.toUpperCase()),
    kinds: options.kind?.map((kind) => kind.toUpperCase()),
    language: options.language?.toUpperCase(),
    minConfidence: options.minConfidence === undefined ? undefined : Number(options.minConfidence),
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}
