/**
 * Page facts: what a page says of its article beside the text: title, day, source, address.
 *
 * What the page declares for machines comes first (Open Graph, schema.org, Dublin Core, and the meta names that
 * Chinese government sites must give), then what stands around the title for readers.
 */
import { toDay } from '../day.js'
import { findInfo } from './info-line.js'
import type { PageDocument } from './page-element.js'
import { toLines } from './page-text.js'

export interface PageFacts {
  readonly title: string | null
  /** YYYY-MM-DD. */
  readonly published: string | null
  /** The site where it has a name, else whom the page names as its source. */
  readonly source: string | null
  /** As written: it may be relative to the page's own address. */
  readonly canonical: string | null
  /** Lines around the title that are facts and no text. */
  readonly info: ReadonlySet<string>
}

type Declared = ReadonlyMap<string, string>

const TITLES = ['articletitle', 'og:title', 'headline', 'dc.title', 'twitter:title']
const DAYS = [
  'pubdate',
  'article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish_date',
  'dc.date',
  'dcterms.date',
  'dc.date.issued',
  'date',
  'weibo:article:create_at',
]
const SITES = ['sitename', 'og:site_name', 'publisher', 'application-name', 'dc.publisher']
const SOURCES = ['contentsource', 'source', 'mediaid']
const ADDRESSES = ['url', 'og:url']
/** Between a headline and the name of the site in a title. */
const JOINTS = /^[\s\-_|·—–:：,，<>«»/]+/u
/** A headline is repeated on the page; a shorter repetition is a word of a menu. */
const SHORTEST_TITLE = 4

export function readPageFacts(document: PageDocument, address: string | null): PageFacts {
  const declared = readDeclared(document)
  const lines = document.body === null ? [] : toLines(document.body)
  const full = toLine(document.querySelector('title')?.textContent)
  const title = find(declared, TITLES) ?? findRepeated(full, lines) ?? findHeading(document) ?? full
  const info = findInfo(lines, title)
  const site = find(declared, SITES) ?? findSite(full, title)
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime')
  return {
    title,
    published: findDay(declared) ?? info.published ?? (time ? toDay(time) : null) ?? findDayOfAddress(address),
    source: site ?? find(declared, SOURCES) ?? info.source,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? find(declared, ADDRESSES),
    info: info.lines,
  }
}

function readDeclared(document: PageDocument): Declared {
  const declared = new Map<string, string>()
  const add = (name: string, value: unknown) => {
    const key = name.toLowerCase()
    if (typeof value === 'string' && value.trim() !== '' && !declared.has(key)) declared.set(key, toLine(value) ?? '')
  }
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop')
    add(name ?? '', meta.getAttribute('content'))
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of toThings(script.textContent ?? '')) {
      const { headline, datePublished, publisher } = thing
      add('headline', headline)
      add('datePublished', datePublished)
      add('publisher', isMap(publisher) ? publisher.name : publisher)
    }
  }
  return declared
}

/** Things of schema.org that are articles. None where the script is no JSON. */
function toThings(json: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(json)
    const graph = isMap(parsed) && Array.isArray(parsed['@graph']) ? parsed['@graph'] : parsed
    const all: unknown[] = Array.isArray(graph) ? graph : [graph]
    return all.filter(isMap).filter((thing) => /article|posting|report/i.test(String(thing['@type'])))
  } catch {
    return []
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function find(declared: Declared, names: readonly string[]): string | null {
  const name = names.find((known) => declared.has(known))
  return name === undefined ? null : (declared.get(name) ?? null)
}

function findDay(declared: Declared): string | null {
  for (const name of DAYS) {
    const day = toDay(declared.get(name) ?? '')
    if (day !== null) return day
  }
  return null
}

/** `/2024/3/8/`, `/202403/t20240308_` and the like. */
function findDayOfAddress(address: string | null): string | null {
  const match =
    /\/(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})\/|\/t(?<compact>(?:19|20)\d{6})_/.exec(
      address ?? '',
    )?.groups
  if (match === undefined) return null
  return toDay(match.compact ?? `${match.year}-${match.month}-${match.day}`)
}

/** The line of the page with which its title begins: 林知远会见何川 of 林知远会见何川-东湖大学新闻网. */
function findRepeated(full: string | null, lines: readonly string[]): string | null {
  if (full === null) return null
  const repeated = lines.filter((line) => line.length >= SHORTEST_TITLE && full.startsWith(line))
  return repeated.reduce<string | null>(
    (longest, line) => (line.length > (longest?.length ?? 0) ? line : longest),
    null,
  )
}

function findHeading(document: PageDocument): string | null {
  return toLine(document.querySelector('h1')?.textContent)
}

/** What a title tells after the headline: 东湖大学新闻网. */
function findSite(full: string | null, title: string | null): string | null {
  if (full === null || title === null || !full.startsWith(title)) return null
  const rest = full.slice(title.length)
  return JOINTS.test(rest) ? toLine(rest.replace(JOINTS, '')) : null
}

function toLine(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim()
  return line === '' ? null : line
}
