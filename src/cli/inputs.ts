/** What commands that read articles say about their input. */
import { HuiwuError } from '../errors.js'

export const INPUTS = `Input:
  .jsonl      one article a line: {"id", "title", "text", "published": "YYYY-MM-DD", "url", "source"}; only text is needed
  .txt, .md   one article: its title on the first line; before it, if you like, front matter between lines of ---
              with title, published, source, url, id
  folders     every such file in them, at any depth, in order of their names
  -           standard input: JSON Lines where it starts with {, else one text
UTF-8, GB18030, Big5 and UTF-16 are recognized.`

/** Standard input where no path is given; throws BAD_USER_INPUT where that is a terminal, which nobody would type into. */
export function toPaths(given: readonly string[]): readonly string[] {
  if (given.length > 0) return given
  if (!process.stdin.isTTY) return ['-']
  throw new HuiwuError('BAD_USER_INPUT', 'Expected files, folders, or - for standard input, but got none (see --help).')
}
