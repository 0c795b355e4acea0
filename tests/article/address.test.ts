/** Addresses: pages, feeds, sitemaps and files of a site of this machine, and what huiwu does not ask of a host. */
import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readArticles } from '../../src/article/read.js'
import { isPublic } from '../../src/article/web/public-address.js'
import type { VisitOptions } from '../../src/article/web/read-address.js'
import type { Visit, VisitMemory } from '../../src/article/web/visit-memory.js'
import { encode } from './encode.js'
import { openSite, type Site } from './site.js'

const page = (title: string, name = '何川') =>
  `<html><head><title>${title} - 东湖大学新闻网</title></head><body><h1>${title}</h1><p>发布时间：2023-05-22</p>` +
  `<p>东湖大学校长苏禾在江城会见了云川省省长${name}一行，双方就深化合作交换了意见。</p></body></html>`
const text = (name = '何川') => `东湖大学校长苏禾在江城会见了云川省省长${name}一行，双方就深化合作交换了意见。`

/** What was read, shortly: path, title and text, or the message of the failure. All of it is settled. */
async function read(site: Site, paths: readonly string[], options: VisitOptions = {}): Promise<string[]> {
  const lines: string[] = []
  const given = paths.map((path) => new URL(path, site.url).href)
  for await (const input of readArticles(given, { allowPrivate: true, pause: 1, ...options })) {
    const line =
      'failure' in input ? input.failure.message : [input.where, input.article.title, input.article.text].join(' | ')
    lines.push(line.replaceAll(`${site.url}/`, '/'))
    input.settled?.()
  }
  return lines
}

/** Remembers all that is settled. */
function createMemory() {
  const visits = new Map<string, Visit>()
  const passed: string[] = []
  const memory: VisitMemory = {
    recall: async (address) => visits.get(address) ?? null,
    remember: (address, visit) => visits.set(address, visit),
    pass: (address) => passed.push(new URL(address).pathname),
  }
  return { memory, visits, passed }
}

test('a page by its address: title, day, source, canonical address, whatever its encoding', async () => {
  const site = await openSite({
    '/1.htm': { body: page('苏禾会见何川').replace('</head>', '<link rel="canonical" href="/a/1"></head>') },
    '/2.htm': { body: encode(page('苏禾会见何川'), 'gb18030'), type: 'text/html; charset=utf-8' },
    '/3.htm': { body: gzipSync(page('苏禾会见何川')), headers: { 'content-encoding': 'gzip' } },
  })
  for await (const input of readArticles([`${site.url}/1.htm`], { allowPrivate: true })) {
    expect(input).toMatchObject({
      article: {
        title: '苏禾会见何川',
        publishedOn: '2023-05-22',
        source: '东湖大学新闻网',
        url: `${site.url}/a/1`,
        text: text(),
      },
    })
  }
  expect(await read(site, ['/2.htm', '/3.htm'])).toEqual([
    `/2.htm | 苏禾会见何川 | ${text()}`,
    `/3.htm | 苏禾会见何川 | ${text()}`,
  ])
})

const feeds = [
  {
    kind: 'RSS',
    type: 'application/rss+xml',
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>东湖大学新闻网</title>
      <item><title>一</title><link>/1.htm</link></item><item><title>二</title><guid>SITE/2.htm</guid></item></channel></rss>`,
  },
  {
    kind: 'RSS as plain text',
    type: 'text/plain',
    body: `<?xml version="1.0"?><rss version="2.0"><channel><item><link>/1.htm</link></item><item><link>/2.htm</link></item></channel></rss>`,
  },
  {
    kind: 'Atom',
    type: 'application/atom+xml',
    body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><link rel="self" href="/x"/><link href="/1.htm"/></entry>
      <entry><link rel="alternate" href="SITE/2.htm"/></entry></feed>`,
  },
  {
    kind: 'JSON Feed',
    type: 'application/json',
    body: '{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1", "url": "SITE/1.htm"}, {"id": "2", "url": "SITE/2.htm"}]}',
  },
  {
    kind: 'RDF',
    type: 'application/xml',
    body: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item><title>a</title><link>SITE/1.htm</link></item>
      <item><title>b</title><link>SITE/2.htm</link></item></rdf:RDF>`,
  },
  {
    kind: 'a sitemap',
    type: 'text/xml',
    body: `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>SITE/1.htm</loc></url><url><loc>SITE/2.htm</loc></url></urlset>`,
  },
]

test.each(feeds)('the articles of $kind are read at their addresses', async ({ type, body }) => {
  const site = await openSite({ '/1.htm': { body: page('一一一一') }, '/2.htm': { body: page('二二二二') } })
  site.answers.set('/feed', { type, body: body.replaceAll('SITE', site.url) })
  expect(await read(site, ['/feed'])).toEqual([`/1.htm | 一一一一 | ${text()}`, `/2.htm | 二二二二 | ${text()}`])
})

test('an article that the feed holds as a whole costs no second request', async () => {
  const whole = `<p>${text()}</p><p>${'双方希望在人才培养、科技创新、医疗卫生等领域进一步深化合作。'.repeat(8)}</p>`
  const item = `<item><title>苏禾会见何川</title><link>/1.htm</link><pubDate>Mon, 22 May 2023 08:00:00 +0800</pubDate>
    <content:encoded><![CDATA[${whole}]]></content:encoded></item>`
  const site = await openSite({
    '/feed': {
      type: 'application/rss+xml',
      body: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>校报</title>${item}</channel></rss>`,
    },
  })
  for await (const input of readArticles([`${site.url}/feed`], { allowPrivate: true })) {
    expect(input).toMatchObject({
      article: { title: '苏禾会见何川', publishedOn: '2023-05-22', source: '校报', url: `${site.url}/1.htm` },
    })
  }
  expect(site.asked).toEqual(['/feed'])
})

test('sitemaps of sitemaps, packed ones too; what is older than asked for is not fetched', async () => {
  const site = await openSite({ '/1.htm': { body: page('一一一一') }, '/2.htm': { body: page('二二二二') } })
  const list = (path: string, day: string) =>
    `<urlset><url><loc>${site.url}${path}</loc><lastmod>${day}T08:00:00Z</lastmod></url></urlset>`
  site.answers.set('/sitemap.xml', {
    type: 'text/xml',
    body: `<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/b.xml.gz</loc></sitemap><sitemap><loc>/gone.xml</loc></sitemap></sitemapindex>`,
  })
  site.answers.set('/a.xml', { type: 'text/xml', body: list('/1.htm', '2019-01-01') })
  site.answers.set('/b.xml.gz', { type: 'application/gzip', body: gzipSync(list('/2.htm', '2023-05-22')) })

  expect(await read(site, ['/sitemap.xml'], { since: '2020-01-01' })).toEqual([
    `/2.htm | 二二二二 | ${text()}`,
    '/gone.xml: expected a document, but the host answered 404.',
  ])
  expect(site.asked).not.toContain('/1.htm')
})

test('files by their addresses', async () => {
  const site = await openSite({
    '/a.jsonl.gz': { type: 'application/gzip', body: gzipSync('{"text": "甲。"}\n{"text": "乙。"}') },
    '/b.csv': { type: 'text/csv', body: 'text\n丙。' },
    '/c.txt': { type: 'text/plain', body: '题\n丁。' },
  })
  expect(await read(site, ['/a.jsonl.gz', '/b.csv', '/c.txt'])).toEqual([
    '/a.jsonl.gz:1 |  | 甲。',
    '/a.jsonl.gz:2 |  | 乙。',
    '/b.csv:2 |  | 丙。',
    '/c.txt | 题 | 丁。',
  ])
})

test('the second time a feed that is as it was costs one conditional request, and a changed one its new items', async () => {
  const items = (...pages: string[]) => {
    const list = pages.map(
      (path) => `<item><link>${path}</link><pubDate>Mon, 22 May 2023 08:00:00 GMT</pubDate></item>`,
    )
    return `<rss version="2.0"><channel><title>T</title>${list.join('')}</channel></rss>`
  }
  const site = await openSite({
    '/feed': { type: 'application/rss+xml', body: items('/1.htm', '/2.htm'), headers: { etag: '"1"' } },
    '/1.htm': { body: page('一一一一') },
    '/2.htm': { body: page('二二二二') },
    '/3.htm': { body: page('三三三三') },
  })
  const { memory, passed } = createMemory()
  expect(await read(site, ['/feed'], { memory })).toHaveLength(2)

  site.asked.length = 0
  expect(await read(site, ['/feed'], { memory })).toEqual([])
  expect(site.asked).toEqual(['/feed'])

  site.answers.set('/feed', {
    type: 'application/rss+xml',
    body: items('/3.htm', '/1.htm', '/2.htm'),
    headers: { etag: '"2"' },
  })
  site.asked.length = 0
  expect(await read(site, ['/feed'], { memory })).toEqual([`/3.htm | 三三三三 | ${text()}`])
  expect(site.asked).toEqual(['/feed', '/3.htm'])
  expect(passed).toEqual(['/1.htm', '/2.htm'])
})

test('an article that could not be fetched is asked for again, although its feed is as it was', async () => {
  const site = await openSite({
    '/feed': {
      type: 'application/rss+xml',
      body: '<rss version="2.0"><channel><title>T</title><item><link>/1.htm</link></item></channel></rss>',
      headers: { etag: '"1"' },
    },
  })
  const { memory } = createMemory()
  expect(await read(site, ['/feed'], { memory })).toEqual(['/1.htm: expected a document, but the host answered 404.'])
  site.answers.set('/1.htm', { body: page('一一一一') })
  expect(await read(site, ['/feed'], { memory })).toEqual([`/1.htm | 一一一一 | ${text()}`])
})

test('an article that was fetched and lost on its way is asked for again', async () => {
  const site = await openSite({ '/1.htm': { body: page('一一一一'), headers: { etag: '"1"' } } })
  const { memory, visits } = createMemory()
  for await (const _ of readArticles([`${site.url}/1.htm`], { allowPrivate: true, memory })) break
  expect(visits.size).toBe(0)
  expect(await read(site, ['/1.htm'], { memory })).toHaveLength(1)
  expect(visits.size).toBe(1)
})

test('robots.txt is followed, for each host and after each redirect', async () => {
  const site = await openSite({
    '/robots.txt': {
      type: 'text/plain',
      body: 'User-agent: huiwu\nDisallow: /private/\n\nUser-agent: *\nDisallow: /\n',
    },
    '/private/1.htm': { body: page('一一一一') },
    '/2.htm': { status: 302, headers: { location: '/private/1.htm' } },
    '/3.htm': { body: page('三三三三') },
  })
  expect(await read(site, ['/private/1.htm', '/2.htm', '/3.htm'])).toEqual([
    "/private/1.htm: the host's robots.txt asks robots to stay away.",
    "/private/1.htm: the host's robots.txt asks robots to stay away.",
    `/3.htm | 三三三三 | ${text()}`,
  ])
  expect(site.asked).toEqual(['/2.htm', '/3.htm'])
})

test('a host whose robots.txt fails is asked for nothing', async () => {
  const site = await openSite({ '/1.htm': { body: page('一一一一') }, '/robots.txt': { status: 500 } })
  expect(await read(site, ['/1.htm'])).toEqual(['/robots.txt: expected a document, but the host answered 500.'])
  expect(site.asked).toEqual([])
})

test('a host is asked for one document at a time, also where many are read', async () => {
  let open = 0
  let most = 0
  const site = await openSite()
  for (const path of ['/1.htm', '/2.htm', '/3.htm']) {
    site.answers.set(path, (_request, response) => {
      open += 1
      most = Math.max(most, open)
      setTimeout(() => {
        open -= 1
        response.writeHead(200, { 'content-type': 'text/html' }).end(page('一一一一'))
      }, 20)
      return undefined
    })
  }
  await read(site, ['/1.htm', '/2.htm', '/3.htm'])
  expect(most).toBe(1)
})

test('a host that is busy is asked again, later', async () => {
  const site = await openSite()
  let tries = 0
  site.answers.set('/1.htm', () => {
    tries += 1
    return tries < 3 ? { status: 503 } : { body: page('一一一一') }
  })
  expect(await read(site, ['/1.htm'])).toEqual([`/1.htm | 一一一一 | ${text()}`])
  expect(tries).toBe(3)
})

const refused = [
  { why: 'too many redirects', path: '/loop', message: '/loop: expected at most 5 redirects, but got more.' },
  {
    why: 'a redirect to a file',
    path: '/file',
    message: 'file:///etc/passwd: expected an http:// or https:// address.',
  },
  {
    why: 'a page that does not end',
    path: '/endless',
    message: /^\/endless: expected at most 1,000,000 characters, but got more than 8,000,000 bytes/,
  },
  {
    why: 'a page that is a bomb',
    path: '/bomb',
    message: /^\/bomb: expected at most 1,000,000 characters, but got more than 8,000,000 bytes/,
  },
  { why: 'a feed without items', path: '/empty', message: '/empty: expected items in the feed, but found none.' },
  {
    why: 'a feed that is none',
    path: '/nofeed',
    message: '/nofeed: expected RSS, Atom, JSON Feed or a sitemap, but it is none.',
  },
  { why: 'a connection that breaks', path: '/broken', message: /^\/broken: the host could not be read \(\w+\)\.$/ },
]

test.each(refused)('$why is told in one line', async ({ path, message }) => {
  const site = await openSite({
    '/loop': { status: 302, headers: { location: '/loop' } },
    '/file': { status: 302, headers: { location: 'file:///etc/passwd' } },
    '/bomb': { body: gzipSync(Buffer.alloc(30_000_000, 'x')), headers: { 'content-encoding': 'gzip' } },
    '/empty': { type: 'application/rss+xml', body: '<rss version="2.0"><channel><title>T</title></channel></rss>' },
    '/nofeed': { type: 'application/rss+xml', body: 'Dear diary' },
  })
  site.answers.set('/endless', (_request, response) => {
    const write = () => {
      while (response.write('x'.repeat(100_000)));
      response.once('drain', write)
    }
    write()
    return undefined
  })
  site.answers.set('/broken', (request) => {
    request.socket.destroy()
    return undefined
  })
  const [line, ...more] = await read(site, [path])
  expect(line).toMatch(message)
  expect(more).toEqual([])
})

const addresses = [
  { address: '93.184.215.14', isPublicOne: true },
  { address: '2606:4700:4700::1111', isPublicOne: true },
  { address: '127.0.0.1', isPublicOne: false },
  { address: '10.1.2.3', isPublicOne: false },
  { address: '172.16.0.1', isPublicOne: false },
  { address: '192.168.1.1', isPublicOne: false },
  { address: '169.254.169.254', isPublicOne: false },
  { address: '100.64.0.1', isPublicOne: false },
  { address: '0.0.0.0', isPublicOne: false },
  { address: '224.0.0.1', isPublicOne: false },
  { address: '::1', isPublicOne: false },
  { address: '::ffff:127.0.0.1', isPublicOne: false },
  { address: 'fd00::1', isPublicOne: false },
  { address: 'fe80::1', isPublicOne: false },
  { address: '64:ff9b::7f00:1', isPublicOne: false },
  { address: 'example.org', isPublicOne: false },
]

test.each(addresses)('$address is public: $isPublicOne', ({ address, isPublicOne }) => {
  expect(isPublic(address)).toBe(isPublicOne)
})

const inner = [
  'http://127.0.0.1:PORT/',
  'http://localhost:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f.1:PORT/',
  'http://[::1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://127.1:PORT/',
]

test.each(inner)('%s is not asked unless private networks are allowed', async (address) => {
  let connections = 0
  const server = createServer(() => {
    connections += 1
  }).listen(0)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  try {
    for await (const input of readArticles([address.replace('PORT', String(port))], { pause: 1 })) {
      expect(input).toMatchObject({
        failure: {
          code: 'FETCH_FAILED',
          message: expect.stringMatching(/expected a public address; --allow-private lets/),
        },
      })
    }
    expect(connections).toBe(0)
  } finally {
    server.close()
  }
})

test.each(['http://user:secret@example.org/', 'http://['])(
  '%s is no address, and no secret is told',
  async (address) => {
    for await (const input of readArticles([address])) {
      expect(input).toMatchObject({ failure: { code: 'FETCH_FAILED', message: expect.not.stringContaining('secret') } })
    }
  },
)
