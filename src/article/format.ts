/** Formats: the name or the content type of a document enters, what kind it is leaves. */

export type Format =
  /** JSON Lines: an article a line. */
  | 'lines'
  /** One article of plain text. */
  | 'text'
  /** One article of HTML. */
  | 'page'
  /** An article a row. */
  | 'table'
  /** An archive of files. */
  | 'zip'
  /** An archive of the web: an article a page. */
  | 'warc'
  /** RSS, Atom, JSON Feed, or a list of addresses. */
  | 'feed'

export interface Named {
  readonly format: Format
  readonly gzipped: boolean
}

const ENDINGS: Readonly<Record<Format, readonly string[]>> = {
  lines: ['jsonl', 'ndjson'],
  text: ['txt', 'text', 'md', 'markdown'],
  page: ['html', 'htm', 'shtml', 'xhtml'],
  table: ['csv', 'tsv'],
  zip: ['zip', 'epub'],
  warc: ['warc'],
  feed: ['rss', 'atom', 'xml'],
}
const TYPES: readonly (readonly [type: RegExp, format: Format])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'page'],
  [/^(?:application|text)\/(?:rss\+xml|atom\+xml|rdf\+xml|xml|feed\+json)$/, 'feed'],
  [/^application\/json$/, 'feed'],
  [/^application\/(?:x-ndjson|jsonl|x-jsonlines|jsonlines)$/, 'lines'],
  [/^text\/(?:csv|tab-separated-values)$/, 'table'],
  [/^application\/(?:zip|x-zip-compressed|epub\+zip)$/, 'zip'],
  [/^application\/warc$/, 'warc'],
  [/^text\/(?:plain|markdown)$/, 'text'],
]

/** Null where the name is of another kind of file. */
export function toFormat(name: string): Named | null {
  const [, ending = '', gz] = /\.(\w+?)(\.gz)?$/i.exec(name) ?? []
  const found = Object.entries(ENDINGS).find(([, endings]) => endings.includes(ending.toLowerCase()))
  // The keys of ENDINGS are formats.
  return found === undefined ? null : { format: found[0] as Format, gzipped: gz !== undefined }
}

/** `type`: a content type without parameters, in lower case. */
export function toFormatOfType(type: string): Format | null {
  return TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? null
}

/** XML is of many kinds, and in a folder it is rarely a feed. */
export function isForFolders(name: string): boolean {
  return toFormat(name) !== null && !/\.xml(?:\.gz)?$/i.test(name)
}
