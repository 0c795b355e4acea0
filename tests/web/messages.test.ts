/** Messages: which language a client gets, and whether every error that a client may read has a Chinese sentence. */
import { readdirSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { ERROR_CODES } from '../../src/errors.js'
import { packagePath, readPackageFile } from '../../src/files.js'
import { chooseLanguage, translate } from '../../src/web/graphql/messages.js'
import { closeAll, openEmptyEmbedded } from '../store/each-store.js'
import { openServer, post } from './running-server.js'

test.each([
  { header: undefined, language: 'en' },
  { header: '', language: 'en' },
  { header: 'zh', language: 'zh' },
  { header: 'zh-CN,zh;q=0.9,en;q=0.8', language: 'zh' },
  { header: 'zh-Hant', language: 'zh' },
  { header: 'en-GB,zh;q=0.5', language: 'en' },
  { header: 'fr,zh;q=0.3,en;q=0.7', language: 'en' },
  { header: 'fr', language: 'en' },
  { header: '*', language: 'en' },
])('Accept-Language $header gives $language', ({ header, language }) => {
  expect(chooseLanguage(header)).toBe(language)
})

test.each([
  { english: 'first: expected 1 to 100, but got 101.', chinese: 'first：应为 1 到 100，收到的是 101。' },
  {
    english: 'name: expected 1 to 200 characters, but got an empty text.',
    chinese: 'name：应为 1 到 200 个字符，收到的是空文本。',
  },
  { english: 'Cannot query field "x" on type "Y".', chinese: '类型“Y”没有字段“x”。' },
  {
    english: 'Cannot query field "x" on type "Y". Did you mean "z" or "w"?',
    chinese: '类型“Y”没有字段“x”。是否指 "z" or "w"？',
  },
  { english: 'Variable "$a" is not defined.', chinese: '变量“$a”没有定义。' },
  { english: 'A sentence that no table has.', chinese: 'A sentence that no table has.' },
])('$english', ({ english, chinese }) => {
  expect(translate(english, 'zh')).toBe(chinese)
  expect(translate(english, 'en')).toBe(english)
})

/** What stands in the code, with a word in place of what varies. */
function* listThrown(): Generator<string> {
  const folders = ['src/web', 'src/store/decide']
  const paths = folders.flatMap((folder) =>
    readdirSync(packagePath(folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  for (const path of [...paths, 'src/store/read/list-doubts.ts', 'src/store/read/preview-merge.ts']) {
    if (!path.endsWith('.ts')) continue
    const thrown = /new HuiwuError\(\s*'(?<code>\w+)',\s*(?:`(?<template>[^`]*)`|'(?<text>[^']*)')/g
    for (const { groups } of readPackageFile(path).matchAll(thrown)) {
      const code = groups?.code as keyof typeof ERROR_CODES
      if (ERROR_CODES[code] !== 'shown to clients') continue
      yield (groups?.template ?? groups?.text ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'aliases')
    }
  }
}

test('every error that a client may read has a Chinese sentence in seeds/messages/zh.tsv', () => {
  const thrown = [...listThrown()]
  expect(thrown.length).toBeGreaterThan(12)
  expect(thrown.filter((message) => translate(message, 'zh') === message)).toEqual([])
})

test('a client that asks for Chinese is told in Chinese, with the code and the place', async () => {
  onTestFinished(closeAll)
  const server = await openServer(await openEmptyEmbedded())
  const tell = async (query: string) => (await post(server, query, {}, { 'accept-language': 'zh-CN' })).body.errors?.[0]
  expect(await tell('{ people(first: 0) { totalCount } }')).toMatchObject({
    message: 'first：应为 1 到 100，收到的是 0。',
    path: ['people'],
    locations: [{ line: 1, column: 3 }],
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect(await tell('{ pepole { totalCount } }')).toMatchObject({
    message: expect.stringMatching(/^类型“Query”没有字段“pepole”。/),
  })
  expect(await tell('mutation { withdrawArticle(id: "a") { id } }')).toMatchObject({
    message: expect.stringContaining('需要密钥'),
  })
  expect(await (await fetch(`${server.url}/nothing`, { headers: { 'accept-language': 'zh' } })).text()).toBe(
    '此处没有内容。请访问 / 和 /graphql。\n',
  )
})
