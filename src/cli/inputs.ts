/** What commands that read articles say about their input. */
import { HuiwuError } from '../errors.js'

export const INPUTS = `Input:
  .jsonl      one article a line: {"id", "title", "text", "published", "url", "source"}; only text is needed,
              published is a day such as 2023-05-22
  .txt, .md   one article: its title on the first line; before it, where wanted, front matter between lines of ---
              with title, published, source, url, id
  folders     every such file in them, at any depth, in the order of their names
  -           standard input: JSON Lines where it begins with {, else one text
Files may be compressed (.gz). UTF-8, GB18030, Big5 and UTF-16 are recognized. A text has at most 1,000,000 characters.`

/** Standard input where no path is given; throws BAD_USER_INPUT where that is a terminal, which nobody would type into. */
export function toPaths(given: readonly string[]): readonly string[] {
  if (given.length > 0) return given
  if (!process.stdin.isTTY) return ['-']
  throw new HuiwuError('BAD_USER_INPUT', 'Expected files, folders, or - for standard input, but got none (see --help).')
}
