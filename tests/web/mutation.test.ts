/** Mutations: who may write, what reading and withdrawing an article does, and what is refused. */
import { expect, test } from 'vitest'
import { toApiKey } from '../../src/config/api-key.js'
import { type ExtractAll, tryExtract } from '../../src/extract/extract-article.js'
import { describeEachStore } from '../store/each-store.js'
import { codesOf, openServer, post } from './running-server.js'

const INGEST = `mutation ($input: ArticleInput!) {
  ingestArticle(input: $input) { status meetings article { id title text published url source language } }
}`
const INGEST_ALL = `mutation ($input: [ArticleInput!]!) {
  ingestArticles(input: $input) { payload { status meetings article { url } } error { code message } }
}`
const TEXT = '2024年5月20日，江苏省委书记信长星在南京会见北京大学党委书记郝平一行。双方就深化省校合作进行了交流。'
const INPUT = {
  text: TEXT,
  title: '信长星会见郝平',
  published: '2024-05-21',
  url: 'https://example.org/xin',
  source: '江州日报',
}
const apiKeys = [toApiKey('right', 'test')]
const KEY = { authorization: 'Bearer right' }

describeEachStore('mutations', (openEmpty) => {
  test('an article that is read can be asked for, and is gone when it is withdrawn', async () => {
    const server = await openServer(await openEmpty(), { config: { apiKeys } })
    const first = await post(server, INGEST, { input: INPUT }, KEY)
    expect(first.body).toMatchObject({
      data: {
        ingestArticle: {
          status: 'ADDED',
          meetings: 1,
          article: { title: INPUT.title, text: TEXT, published: '2024-05-21', url: INPUT.url, language: 'ZH' },
        },
      },
    })
    const again = await post(server, INGEST, { input: INPUT }, KEY)
    expect(again.body.data).toMatchObject({ ingestArticle: { status: 'UNCHANGED', meetings: 0 } })

    const ask =
      '{ encounters(filter: { person: "郝平", with: "信长星" }) { nodes { date { from } evidence { quote } } } }'
    const found = await post(server, ask)
    expect(found.body.data).toMatchObject({ encounters: { nodes: [{ date: { from: '2024-05-20' } }] } })

    const changed = await post(server, INGEST, { input: { ...INPUT, text: '今日天气晴。' } }, KEY)
    expect(changed.body.data).toMatchObject({
      ingestArticle: { status: 'REPLACED', article: { text: '今日天气晴。' } },
    })
    expect((await post(server, ask)).body.data).toEqual({ encounters: { nodes: [] } })

    const { id } = (changed.body.data as { ingestArticle: { article: { id: string } } }).ingestArticle.article
    const withdraw = 'mutation ($id: ID!) { withdrawArticle(id: $id) { id withdrawn } }'
    expect((await post(server, withdraw, { id }, KEY)).body.data).toEqual({ withdrawArticle: { id, withdrawn: true } })
    expect((await post(server, withdraw, { id }, KEY)).body.data).toEqual({ withdrawArticle: { id, withdrawn: false } })
    expect((await post(server, '{ articles { totalCount } people { totalCount } }')).body.data).toEqual({
      articles: { totalCount: 0 },
      people: { totalCount: 0 },
    })
  })

  test('without the right key nothing changes', async () => {
    const server = await openServer(await openEmpty(), { config: { apiKeys } })
    for (const headers of [{}, { authorization: 'Bearer wrong' }]) {
      expect(codesOf(await post(server, INGEST, { input: INPUT }, headers))).toEqual(['UNAUTHORIZED'])
      const answer = await post(server, 'mutation { withdrawArticle(id: "a") { withdrawn } }', {}, headers)
      expect(codesOf(answer)).toEqual(['UNAUTHORIZED'])
    }
    expect((await post(server, '{ articles { totalCount } }')).body.data).toEqual({ articles: { totalCount: 0 } })
  })

  test('what is no article is refused with its reason', async () => {
    const server = await openServer(await openEmpty(), { config: { apiKeys } })
    for (const { why, input, code } of [
      { why: 'a blank text', input: { text: ' \n ' }, code: 'UNREADABLE_ARTICLE' },
      { why: 'a text too long', input: { text: '会'.repeat(1_000_001) }, code: 'UNREADABLE_ARTICLE' },
      { why: 'a day that is none', input: { text: TEXT, published: '2024-02-30' }, code: 'BAD_USER_INPUT' },
      {
        why: 'an address that a browser would run',
        input: { text: TEXT, url: 'javascript:alert(1)' },
        code: 'BAD_USER_INPUT',
      },
    ]) {
      expect(codesOf(await post(server, INGEST, { input }, KEY)), why).toEqual([code])
    }
    expect((await post(server, '{ articles { totalCount } }')).body.data).toEqual({ articles: { totalCount: 0 } })
  })
  test('of several articles each has its own result, and those refused keep none of the others out', async () => {
    const server = await openServer(await openEmpty(), { config: { apiKeys } })
    const input = [
      INPUT,
      { text: ' ' },
      { ...INPUT, url: 'https://example.org/again' },
      { text: TEXT, url: 'file:///etc' },
      INPUT,
    ]
    const answer = await post(server, INGEST_ALL, { input }, KEY)
    expect(answer.body.errors).toBeUndefined()
    expect(answer.body.data?.ingestArticles).toEqual([
      { payload: { status: 'ADDED', meetings: 1, article: { url: INPUT.url } }, error: null },
      { payload: null, error: { code: 'UNREADABLE_ARTICLE', message: 'input[1]: expected a text, but it is empty.' } },
      { payload: { status: 'ADDED', meetings: 0, article: { url: 'https://example.org/again' } }, error: null },
      {
        payload: null,
        error: {
          code: 'BAD_USER_INPUT',
          message: 'input[3].url: expected an address of http or https, but got "file:///etc".',
        },
      },
      { payload: { status: 'UNCHANGED', meetings: 0, article: { url: INPUT.url } }, error: null },
    ])
    expect((await post(server, '{ articles { totalCount } }')).body.data).toEqual({ articles: { totalCount: 2 } })
  })

  test.each([
    { why: 'none', input: [] },
    { why: '101', input: Array.from({ length: 101 }, () => ({ text: 'a' })) },
  ])('$why at once are refused', async ({ input }) => {
    const server = await openServer(await openEmpty(), { config: { apiKeys } })
    expect(codesOf(await post(server, INGEST_ALL, { input }, KEY))).toEqual(['BAD_USER_INPUT'])
  })

  test('an article on which the rules fail is refused, and the others are read', async () => {
    const extract: ExtractAll = async (articles) =>
      articles.map((article) => (article.title === 'bad' ? { defect: 'RangeError: x\n at y' } : tryExtract(article)))
    const server = await openServer(await openEmpty(), { config: { apiKeys }, extract })
    const { body } = await post(server, INGEST_ALL, { input: [{ text: TEXT, title: 'bad' }, INPUT] }, KEY)
    expect(body.data?.ingestArticles).toMatchObject([
      { error: { code: 'UNREADABLE_ARTICLE', message: expect.stringContaining('RangeError: x') } },
      { payload: { status: 'ADDED' } },
    ])
  })

  test('a preview tells what an article would be read as, and stores nothing', async () => {
    const server = await openServer(await openEmpty(), { config: { apiKeys } })
    const preview = `query ($input: ArticleInput!) {
      articlePreview(input: $input) {
        text language
        people { name mentions { start end } } organizations { name kind }
        positions { person title organization status evidence { start } }
        meetings { kind from basis place participants { person organization title side role } evidence { start end } }
      }
    }`
    expect(codesOf(await post(server, preview, { input: INPUT }))).toEqual(['UNAUTHORIZED'])
    const { data } = (await post(server, preview, { input: INPUT }, KEY)).body
    expect(data).toMatchObject({
      articlePreview: {
        text: TEXT,
        language: 'ZH',
        people: [{ name: '信长星', mentions: [{ start: 17, end: 20 }] }, { name: '郝平' }],
        meetings: [
          {
            kind: 'TALKS',
            from: '2024-05-20',
            place: '南京',
            participants: [{ person: '信长星' }, { person: '郝平' }],
          },
        ],
      },
    })
    expect((await post(server, '{ articles { totalCount } }')).body.data).toEqual({ articles: { totalCount: 0 } })
  })
})
