/**
 * Pages: the HTML of a page enters, the fields of its article leave.
 *
 * The main content is found by Readability, which Firefox uses for its reading view: of the extractors tried on
 * pages of Chinese institutions it alone found the text in each. Titles, days and sources are ours (page-facts.ts).
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type ArticleFields, unreadable } from '../create-article.js'
import { type PageDocument, type PageElement, walkPage } from './page-element.js'
import { readPageFacts } from './page-facts.js'
import { toLines } from './page-text.js'

/** Deeper or larger pages than any that people write cost the extractor more than linear time. */
const DEEPEST = 250
/** Elements that have no end, or whose end may be left out. */
const LEFT_OPEN = new Set(
  (
    'area base basefont br col dd dt embed frame hr img input li link meta optgroup option p param source tbody td ' +
    'tfoot th thead tr track wbr'
  ).split(' '),
)
/** Levels before what people forgot to close is put right. */
const DEEPEST_MARKUP = 2_000
const MOST_NODES = 30_000
/** Characters in which there may be a statement; the menu of an empty page is longer, so this is not the only test. */
const SHORTEST_TEXT = 10

/** `address`: where the page was fetched; null for a file. Throws UNREADABLE_ARTICLE where it has no main content. */
export function readPage(html: string, address: string | null, where: string): ArticleFields {
  checkNesting(html, where)
  const document = parse(html)
  checkSize(document, where)
  const { title, published, source, canonical, info } = readPageFacts(document, address)
  const content = findContent(document)
  const lines = content === null ? [] : withoutInfo(toLines(content), info)
  const text = lines.join('\n')
  if (text.length < SHORTEST_TEXT)
    throw unreadable(where, 'expected a page with an article, but found no main text in it')
  return { text, title, published, source, url: toUrl(canonical, address) }
}

function parse(html: string): PageDocument {
  // A fragment without a body would become a document without one.
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as PageDocument
}

/** Before parsing, which takes the square of the depth. Counts roughly: what may be left open is not counted. */
function checkNesting(html: string, where: string): void {
  let depth = 0
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (LEFT_OPEN.has(name.toLowerCase())) continue
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST_MARKUP) throw tooDeep(where, `more than ${DEEPEST_MARKUP.toLocaleString('en')}`)
  }
}

function tooDeep(where: string, found: string): Error {
  return unreadable(where, `expected a page of at most ${DEEPEST} levels, but it has ${found}`)
}

function checkSize(document: PageDocument, where: string): void {
  let nodes = 0
  let deepest = 0
  walkPage(
    document,
    (_node, depth) => {
      nodes += 1
      deepest = Math.max(deepest, depth)
      return true
    },
    () => undefined,
  )
  if (deepest > DEEPEST) throw tooDeep(where, deepest.toLocaleString('en'))
  if (nodes > MOST_NODES)
    throw unreadable(where, `expected a page of at most ${MOST_NODES.toLocaleString('en')} elements, but it has more`)
}

function findContent(document: PageDocument): PageElement | null {
  type Options = ConstructorParameters<typeof Readability>[1]
  // The serializer gives the element itself, which saves parsing its HTML once more. Items may be one sentence long.
  const options = { charThreshold: 40, serializer: (node: unknown) => node } as unknown as Options
  const read = new Readability(document as never, options).parse()
  const content = (read?.content as unknown as PageElement | undefined) ?? null
  // Below the length of a paragraph the extractor sees nothing, but the page may say where its article is.
  return content ?? document.querySelector('article') ?? document.querySelector('main')
}

/**
 * Facts stand before the text; a line of it may well repeat the title. Of a line of facts the extractor may have left
 * out the end, such as links for sharing.
 */
function withoutInfo(lines: readonly string[], info: ReadonlySet<string>): readonly string[] {
  const known = [...info]
  const first = lines.findIndex((line) => !known.some((fact) => fact.startsWith(line)))
  return first === -1 ? [] : lines.slice(first)
}

/** Absolute; null where there is none. A canonical address of another host is not believed. */
function toUrl(canonical: string | null, address: string | null): string | null {
  if (canonical === null || canonical === '') return address
  const url = URL.canParse(canonical, address ?? undefined) ? new URL(canonical, address ?? undefined) : null
  if (url === null || !/^https?:$/.test(url.protocol)) return address
  return address !== null && url.hostname !== new URL(address).hostname ? address : url.href
}
