/**
 * Feeds: RSS, Atom, RDF or JSON enters, its items leave, latest first as feeds are; and sitemaps, which list addresses.
 *
 * Entities that a document declares itself are not resolved, so that none can grow.
 */
import { XMLParser } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import { toDay } from '../day.js'
import { failed } from './fetch-document.js'

export interface FeedItem {
  /** Absolute. */
  readonly address: string
  /** Tells one version of the article from the next; null where the feed does not. */
  readonly version: string | null
  readonly title: string | null
  /** YYYY-MM-DD. */
  readonly published: string | null
  /** The whole article, where the feed holds it. */
  readonly html: string | null
}

export interface Feed {
  readonly name: string | null
  readonly items: readonly FeedItem[]
  /** Addresses of further lists. */
  readonly lists: readonly string[]
}

/** A summary is shorter; an article in a feed is seldom so short that fetching its page would cost more. */
const SHORTEST_ARTICLE = 200

/** Throws FETCH_FAILED where `content` is none of these. */
export function readFeed(content: string, address: string): Feed {
  return /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(content.slice(0, 5_000))
    ? readSitemap(content, address)
    : readItems(content, address)
}

function readItems(content: string, address: string): Feed {
  try {
    const { format, feed } = parseFeed(content)
    if (format === 'atom') {
      const items = (feed.entries ?? []).map((entry) => {
        const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0]
        const { title, updated, published, content: text } = entry
        const html = text && 'value' in text && !/text/.test(text.type ?? 'text') ? text.value : null
        return toItem(link?.href, updated, title?.value, published ?? updated, html, address)
      })
      return { name: feed.title?.value ?? null, items: items.flat(), lists: [] }
    }
    if (format === 'json') {
      const items = (feed.items ?? []).map((item) => {
        const { url, external_url: other, date_modified: modified, date_published: published } = item
        return toItem(url ?? other, modified ?? published, item.title, published, item.content_html, address)
      })
      return { name: feed.title ?? null, items: items.flat(), lists: [] }
    }
    const items = (feed.items ?? []).map((item) => {
      const own = item as RssItem
      const day = own.pubDate ?? own.dc?.dates?.[0]
      const guid = own.guid?.isPermaLink === false ? undefined : own.guid?.value
      return toItem(own.link ?? guid, day, own.title, day, own.content?.encoded, address)
    })
    return { name: feed.title ?? null, items: items.flat(), lists: [] }
  } catch (cause) {
    throw failed(address, 'expected RSS, Atom, JSON Feed or a sitemap, but it is none', cause)
  }
}

/** What RSS and RDF have in common. */
interface RssItem {
  readonly title?: string
  readonly link?: string
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean }
  readonly pubDate?: string
  readonly dc?: { readonly dates?: readonly string[] }
  readonly content?: { readonly encoded?: string }
}

function toItem(
  link: string | undefined,
  version: string | undefined,
  title: string | undefined,
  published: string | undefined,
  html: string | null | undefined,
  base: string,
): FeedItem[] {
  if (link === undefined || !URL.canParse(link, base)) return []
  const whole = html && html.replace(/<[^>]*>/g, '').length >= SHORTEST_ARTICLE ? html : null
  const day = published === undefined ? null : toDay(published)
  const address = new URL(link, base).href
  return [{ address, version: version ?? null, title: title ?? null, published: day, html: whole }]
}

interface SitemapEntry {
  readonly loc?: string
  readonly lastmod?: string
  readonly news?: { readonly publication_date?: string; readonly title?: string }
}

function readSitemap(content: string, address: string): Feed {
  const parser = new XMLParser({
    removeNSPrefix: true,
    parseTagValue: false,
    processEntities: true,
    isArray: (name) => name === 'url' || name === 'sitemap',
  })
  try {
    const { urlset, sitemapindex } = parser.parse(content.replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/i, '')) as {
      urlset?: { url?: readonly SitemapEntry[] }
      sitemapindex?: { sitemap?: readonly SitemapEntry[] }
    }
    const items = (urlset?.url ?? []).flatMap(({ loc, lastmod, news }) =>
      toItem(loc, lastmod, news?.title, news?.publication_date, null, address),
    )
    const lists = (sitemapindex?.sitemap ?? []).flatMap(({ loc }) =>
      loc !== undefined && URL.canParse(loc, address) ? [new URL(loc, address).href] : [],
    )
    return { name: null, items, lists }
  } catch (cause) {
    throw failed(address, 'expected a sitemap, but it is no XML', cause)
  }
}
