/** Options of commands that read many articles: which of them, and from where they may come. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Columns } from '../article/columns.js'
import { toDay } from '../article/day.js'
import { withColumnsOption } from './inputs.js'
import type { Selection } from './select-inputs.js'

export interface ReadOptions extends Selection {
  readonly columns?: Columns
  readonly allowPrivate?: boolean
}

export function withReadOptions(command: Command): Command {
  return withColumnsOption(command)
    .addOption(
      new Option('--since <day>', 'only articles published then or later, such as 2023-01-01').argParser(toDayArgument),
    )
    .addOption(new Option('--limit <number>', 'at most so many articles').argParser(toLimit))
    .option('--allow-private', 'read addresses of private networks too')
}

/** A day as a user types it, as YYYY-MM-DD. Throws what commander tells as wrong usage. */
export function toDayArgument(text: string): string {
  const day = toDay(text)
  if (day === null) throw new InvalidArgumentError('Expected a day such as 2023-01-01.')
  return day
}

function toLimit(text: string): number {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError('Expected a number from 1.')
  return limit
}
