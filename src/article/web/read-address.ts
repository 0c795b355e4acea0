/**
 * Reading addresses: the address of a page, a feed, a sitemap or a file enters, its articles leave.
 *
 * Polite: follows robots.txt, asks a host for one document at a time, and does not read again what has not changed.
 */
import { HuiwuError } from '../../errors.js'
import type { Columns } from '../columns.js'
import { toDay } from '../day.js'
import { collect, type Input, peek, type SourceDocument, toInput } from '../document.js'
import { decode } from '../encoding.js'
import { toFormat, toFormatOfType } from '../format.js'
import { readDocument } from '../read-document.js'
import { type Feed, type FeedItem, readFeed } from './feed.js'
import { createFetcher, type Fetched, failed, toUrl, type Validators } from './fetch-document.js'
import { createHostTurns } from './host-turns.js'
import { createRobots } from './robots.js'
import { NO_MEMORY, type Visit, type VisitMemory } from './visit-memory.js'

export interface VisitOptions {
  readonly allowPrivate?: boolean
  readonly memory?: VisitMemory
  readonly columns?: Columns
  /** YYYY-MM-DD: items of feeds that say they are older are not fetched. */
  readonly since?: string
  /** Milliseconds between two requests to a host that asks for no other pause; 1,000 where left out. */
  readonly pause?: number
}

export interface Visitor {
  /** Throws FETCH_FAILED for the address itself; a failure of an item takes that item's place. */
  read(address: string): AsyncGenerator<Input>
  close(): Promise<void>
}

const BEGINNING = 2_000
/** A list of 50,000 addresses, the most that sitemaps may have, takes about as much. */
const MOST_FEED_BYTES = 50_000_000
/** Lists within lists. */
const DEEPEST = 3

/** Call `close` when all has been read. */
export function createVisitor(options: VisitOptions = {}): Visitor {
  const { allowPrivate = false, memory = NO_MEMORY, columns = {}, since = '', pause = 1_000 } = options
  const fetcher = createFetcher({ allowPrivate, backOff: pause })
  const robots = createRobots(fetcher)
  const turns = createHostTurns()

  async function visit(address: string, known: Visit | null): Promise<Fetched> {
    const { host } = toUrl(address)
    let longest = pause
    const mayFetch = async (url: URL) => {
      longest = Math.max(longest, (await robots.check(url)) ?? 0)
    }
    const wait = () => longest
    return turns.take(host, wait, () => fetcher.fetch(address, known, mayFetch))
  }

  async function* read(address: string, depth = 0): AsyncGenerator<Input> {
    const known = await memory.recall(address)
    const fetched = await visit(address, known)
    if (fetched.unchanged) {
      if (known?.isList !== true) memory.pass(address)
      return
    }
    const { document, isFeed } = await toDocument(fetched)
    if (isFeed) yield* readItems(await toFeed(document), fetched, address, depth)
    else yield* remembered(document, address, { ...fetched, version: null, isList: false })
  }

  async function* readItems(feed: Feed, fetched: Fetched, address: string, depth: number): AsyncGenerator<Input> {
    if (feed.items.length + feed.lists.length === 0) {
      throw failed(address, 'expected items in the feed, but found none')
    }
    // Only when all of its items are safe may a feed be passed over the next time.
    let missing = 1
    const settle = () => {
      missing -= 1
      if (missing === 0) memory.remember(address, { ...toValidators(fetched), version: null, isList: true }, null)
    }
    for (const item of feed.items) {
      if (isOlder(item, since)) continue
      const known = await memory.recall(item.address)
      if (known !== null && known.version === item.version) memory.pass(item.address)
      else {
        missing += 1
        yield* guarded(item.address, readItem(item, feed, known, settle))
      }
    }
    missing += feed.lists.length
    if (depth < DEEPEST) for (const list of feed.lists) yield* guarded(list, read(list, depth + 1))
    settle()
  }

  async function* readItem(
    item: FeedItem,
    { name }: Feed,
    known: Visit | null,
    settle: () => void,
  ): AsyncGenerator<Input> {
    const { address, version, html } = item
    if (html !== null) {
      const { readPage } = await import('../page/read-page.js')
      const read = () => ({ ...readPage(html, address, address), ...factsOf(item), url: address, source: name })
      const input = toInput(address, read)
      yield withSettled(input, address, { etag: null, lastModified: null, version, isList: false }, settle)
      return
    }
    const fetched = await visit(address, known)
    if (fetched.unchanged) {
      settle()
      memory.pass(address)
      return
    }
    const { document, isFeed } = await toDocument(fetched)
    if (isFeed) throw failed(address, 'expected an article, but it is a feed')
    yield* remembered(document, address, { ...fetched, version, isList: false }, settle)
  }

  /** What holds many articles is read anew each time, since some of them may be lost on the way. */
  async function* remembered(
    document: SourceDocument,
    address: string,
    visited: Visit,
    settle: () => void = () => undefined,
  ): AsyncGenerator<Input> {
    const single = document.format === 'page' || document.format === 'text'
    for await (const input of readDocument(document, columns)) {
      yield single ? withSettled(input, address, visited, settle) : input
    }
  }

  function withSettled(input: Input, address: string, visited: Visit, settle: () => void): Input {
    const { version, isList } = visited
    const settled = () => {
      const article = 'article' in input ? input.article.id : null
      memory.remember(address, { ...toValidators(visited), version, isList }, article)
      settle()
    }
    return { ...input, settled }
  }

  return {
    read: (address) => read(address),
    async close() {
      turns.close()
      await fetcher.close()
    },
  }
}

function toValidators({ etag, lastModified }: Validators): Validators {
  return { etag, lastModified }
}

/** An undated item may be of any day. */
function isOlder({ published, version }: FeedItem, since: string): boolean {
  const day = published ?? toDay(version ?? '')
  return day !== null && day < since
}

function factsOf({ title, published }: FeedItem) {
  return { ...(title !== null && { title }), ...(published !== null && { published }) }
}

/** A failure to fetch takes the place of what was to be read. */
async function* guarded(where: string, inputs: AsyncIterable<Input>): AsyncGenerator<Input> {
  try {
    yield* inputs
  } catch (error) {
    if (!(error instanceof HuiwuError)) throw error
    yield { where, failure: error }
  }
}

/** The type tells the format, unless it says nothing; many a feed comes as plain XML or text. */
async function toDocument(fetched: Fetched): Promise<{ document: SourceDocument; isFeed: boolean }> {
  const { address, type, charset } = fetched
  const { beginning, all } = await peek(fetched.bytes, BEGINNING)
  const named = toFormat(new URL(address).pathname)
  const told = toFormatOfType(type)
  const format = named?.gzipped ? named.format : (told ?? named?.format ?? 'page')
  const document = { where: address, format, gzipped: named?.gzipped ?? false, bytes: all, address, charset }
  const text = Buffer.from(beginning).toString('latin1')
  const looksLikeFeed = /<(?:\w+:)?(?:rss|feed|RDF|urlset|sitemapindex)[\s>]|jsonfeed\.org/.test(text)
  return { document, isFeed: format === 'feed' || (looksLikeFeed && (format === 'text' || !/<html[\s>]/i.test(text))) }
}

async function toFeed({ bytes, where, gzipped }: SourceDocument): Promise<Feed> {
  const { gunzip } = await import('../gunzip.js')
  const content = await collect(gzipped ? gunzip(bytes, where) : bytes, where, MOST_FEED_BYTES)
  const decoded = decode(content)
  return readFeed('text' in decoded ? decoded.text : content.toString(), where)
}
