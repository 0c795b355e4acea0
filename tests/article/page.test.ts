/** Pages of institutions as they really are built, written for huiwu: what is read of each, and what is left out. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodePage } from '../../src/article/page/page-encoding.js'
import { readPage } from '../../src/article/page/read-page.js'
import { encode } from './encode.js'

const pages = [
  {
    file: 'university',
    fields: {
      title: '林知远会见望海集团董事长何川',
      published: '2023-05-22',
      source: '东湖大学新闻网',
      url: 'https://news.example/info/1002/3456.htm',
    },
    begins: '5月20日，东湖大学党委书记林知远在江城会见了望海集团董事长何川一行，',
    ends: '副校长苏禾，校长办公室、科学技术研究院负责人参加会见。',
  },
  {
    file: 'government',
    fields: { title: '王岭会见东湖大学校长周远帆', published: '2024-03-08', source: '云川省人民政府门户网站' },
    begins: '3月7日下午，省长王岭在江城会见东湖大学校长周远帆一行。',
    ends: '省政府秘书长李松，省有关部门负责同志参加。',
  },
  {
    file: 'ministry',
    fields: { title: '外事司司长赵敏会见乌兰国大使索林', published: '2009-11-06', source: '教育合作司' },
    begins: '11月5日上午，教育合作部外事司司长赵敏在部机关会见了乌兰国驻华大使索林一行。\n',
    ends: '亚洲处处长陈安在座。',
  },
  {
    file: 'readout',
    fields: {
      title: 'Minister Hale’s Meeting with Governor He Chuan',
      published: '2024-04-26',
      source: 'Ministry of Trade of Norland',
    },
    begins: 'The following is attributable to Spokesperson Ann Reed:\nMinister of Trade Robert Hale met today',
    ends: 'where it met President Zhou Yuanfan on April 25.',
  },
  {
    file: 'traditional',
    fields: { title: '東湖大學校長周遠帆拜會新港大學', published: '2018-10-03', source: '新港大學焦點新聞' },
    begins: '東湖大學校長周遠帆率領代表團一行六人，',
    ends: '國際長吳心怡、研發長林家豪出席座談。',
  },
  {
    file: 'bulletin',
    fields: { title: '林知远会见何川', published: '2025-01-09', source: null },
    begins: '国家科学院院长林知远9日在江城会见了望海集团董事长何川。',
    ends: '董事长何川。',
  },
]
const LEFT_OUT =
  /首页|首頁|相关新闻|相关稿件|版权|版權|字体|打印|关闭|上一条|Related|cookies|document\.write|来源：|來源：/

test.each(pages)('$file: title, day, source and address, and the text alone', ({ file, fields, begins, ends }) => {
  const read = readPage(html(file), 'https://news.example/info/1002/1.htm', file)

  expect(read).toMatchObject(fields)
  expect(read.text.slice(0, begins.length)).toBe(begins)
  expect(read.text.slice(-ends.length)).toBe(ends)
  expect(read.text).not.toMatch(LEFT_OUT)
})

const encodings = [
  { file: 'ministry', as: 'gb18030', header: null, why: 'as its meta element says, or nearly' },
  { file: 'traditional', as: 'big5', header: null, why: 'as its meta element says' },
  { file: 'ministry', as: 'utf-8', header: 'gbk', why: 'although header and meta element say GBK' },
  { file: 'university', as: 'gb18030', header: 'utf-8', why: 'although header and meta element say UTF-8' },
  { file: 'traditional', as: 'gb18030', header: 'big5', why: 'although header and meta element say Big5' },
  { file: 'government', as: 'utf-16le', header: null, why: 'without a declaration that is right' },
]

test.each(encodings)('$file in $as is read, $why', ({ file, as, header }) => {
  expect(decodePage(encode(html(file), as), header, file)).toBe(html(file))
})

test('a declaration decides where the characters do not', () => {
  const page = Buffer.from('<p>Señor Núñez se reunió con el señor Ibáñez en la embajada.</p>', 'latin1')
  expect(decodePage(page, 'iso-8859-1', 'x')).toContain('Señor Núñez')
})

test('a byte that is broken costs one character', () => {
  const bytes = Buffer.concat([Buffer.from(html('university')), Buffer.from([0xe4, 0xbd])])
  expect(decodePage(bytes, 'utf-8', 'x')).toBe(`${html('university')}\ufffd`)
})

const days = [
  { why: 'a meta element', page: '<meta name="PubDate" content="2024-03-08 18:22">', day: '2024-03-08' },
  {
    why: 'Open Graph',
    page: '<meta property="article:published_time" content="2024-03-08T23:00:00Z">',
    day: '2024-03-08',
  },
  {
    why: 'schema.org in a graph',
    page: '<script type="application/ld+json">{"@graph":[{"@type":"Person"},{"@type":["NewsArticle"],"datePublished":"2024-03-08"}]}</script>',
    day: '2024-03-08',
  },
  { why: 'schema.org that is broken', page: '<script type="application/ld+json">{"@type": </script>', day: null },
  {
    why: 'a line below the title',
    page: '<h1>周远帆会见王岭</h1><p>来源：校报　发布日期：2024-03-08</p>',
    day: '2024-03-08',
  },
  {
    why: 'labels without gaps',
    page: '<h1>周远帆会见王岭</h1><p>发布时间：2024年3月8日来源：校报点击：8次</p>',
    day: '2024-03-08',
  },
  { why: 'a day alone', page: '<h1>Zhou meets Wang</h1><p>March 8, 2024</p>', day: '2024-03-08' },
  {
    why: 'a time element',
    page: '<h1>Zhou meets Wang</h1><time datetime="2024-03-08">yesterday</time>',
    day: '2024-03-08',
  },
  { why: 'no line of the text', page: '<h1>周远帆会见王岭</h1><p>2024年3月8日，周远帆会见王岭。</p>', day: null },
  {
    why: 'no line far below',
    page: `<h1>周远帆会见王岭</h1>${'<p>会见。</p>'.repeat(9)}<p>日期：2024-03-08</p>`,
    day: null,
  },
]

test.each(days)('the day is told by $why', ({ page, day }) => {
  const text = '<p>东湖大学校长周远帆在江城会见了云川省省长王岭，双方就深化合作交换了意见，并见证了签约。</p>'
  expect(readPage(`<html><head></head><body>${page}${text}</body></html>`, null, 'x').published).toBe(day)
})

test.each([
  { address: 'https://e.example/art/2024/3/8/art_1.html', day: '2024-03-08' },
  { address: 'https://e.example/zw/202403/t20240308_12.html', day: '2024-03-08' },
  { address: 'https://e.example/a/20240308.html', day: null },
])('the address $address tells the day $day', ({ address, day }) => {
  expect(readPage(html('bulletin').replace('2025-01-09', ''), address, 'x').published).toBe(day)
})

const addresses = [
  { canonical: '/1.htm', address: 'https://e.example/2.htm?from=rss', url: 'https://e.example/1.htm' },
  { canonical: 'https://e.example/1.htm', address: null, url: 'https://e.example/1.htm' },
  { canonical: '/1.htm', address: null, url: null },
  { canonical: 'https://other.example/1.htm', address: 'https://e.example/2.htm', url: 'https://e.example/2.htm' },
  { canonical: 'javascript:alert(1)', address: 'https://e.example/2.htm', url: 'https://e.example/2.htm' },
  { canonical: 'http://[', address: 'https://e.example/2.htm', url: 'https://e.example/2.htm' },
]

test.each(addresses)('canonical $canonical at $address is $url', ({ canonical, address, url }) => {
  const page = html('bulletin').replace('</head>', `<link rel="canonical" href="${canonical}"></head>`)
  expect(readPage(page, address, 'x').url).toBe(url)
})

test('a line end within Chinese is no space, and one within English is', () => {
  const page = (text: string) => `<body><article><p>${text}</p></article></body>`
  expect(readPage(page('东湖大学校长周远帆在江城会见了\n  云川省省长王岭。'), null, 'x').text).toContain('会见了云川省')
  expect(readPage(page('President Zhou met\n Governor Wang in Jiangcheng.'), null, 'x').text).toContain('met Governor')
})

const refused = [
  {
    why: 'a page without text',
    page: '<html><body></body></html>',
    message: 'x: expected a page with an article, but found no main text in it.',
  },
  {
    why: 'a page of 10,000 levels',
    page: '<div>'.repeat(10_000),
    message: 'x: expected a page of at most 250 levels, but it has more than 2,000.',
  },
  {
    why: 'a page of 100,000 elements',
    page: '<p>会见。</p>'.repeat(100_000),
    message: 'x: expected a page of at most 30,000 elements, but it has more.',
  },
]

test.each(refused)('$why is refused', ({ page, message }) => {
  expect(() => readPage(page, null, 'x')).toThrow(message)
})

function html(name: string): string {
  return readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8')
}
