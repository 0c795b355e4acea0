/** What commands that read articles say about their input. */
import { type Command, Option } from 'commander'
import { toColumns } from '../article/columns.js'
import { HuiwuError } from '../errors.js'

export const INPUTS = `Input:
  .jsonl      one article a line: {"id", "title", "text", "published", "url", "source"}; only text is needed,
              published is a day such as 2023-05-22
  .txt, .md   one article: its title on the first line; before it, where wanted, front matter between lines of ---
              with title, published, source, url, id
  .html       one article: the main text of a page, with the title, day, source and address that the page tells
  .csv, .tsv  one article a row; columns are known by names such as text or 正文, or named with --columns
  .zip        an archive of such files
  .warc       pages as a crawler has kept them
  folders     every such file in them, at any depth, in the order of their names
  patterns    between quotes, such as "news/**/*.html"
  addresses   http:// or https://, of a page, of a feed (RSS, Atom, JSON Feed) or a sitemap, whose articles are read,
              or of any of these files
  -           standard input: JSON Lines where it begins with {, a page where with <, else one text
Files may be compressed (.gz). UTF-8, GB18030, Big5 and UTF-16 are recognized. A text has at most 1,000,000 characters.`

/** `--columns`, of commands that read articles. */
export function withColumnsOption(command: Command): Command {
  const option = new Option('--columns <pairs>', 'columns of .csv files, such as title=标题,text=正文')
  return command.addOption(option.argParser(toColumns))
}

/** Standard input where no path is given; throws BAD_USER_INPUT where that is a terminal, which nobody would type into. */
export function toPaths(given: readonly string[]): readonly string[] {
  if (given.length > 0) return given
  if (!process.stdin.isTTY) return ['-']
  throw new HuiwuError('BAD_USER_INPUT', 'Expected files, folders, or - for standard input, but got none (see --help).')
}
