import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createArticle, MAX_LENGTH } from '../../src/article/create-article.js'

const fields = {
  text: '5月20日，林知远会见苏禾。',
  title: '林知远会见苏禾',
  published: '2023-05-22',
  url: 'https://example.org/1',
  id: '7',
}

test('an id comes from the url, else from the id given, else from the content', () => {
  const byUrl = createArticle(fields, 'x').id
  const byId = createArticle({ ...fields, url: null }, 'x').id
  const byContent = createArticle({ ...fields, url: null, id: null }, 'x').id

  expect(new Set([byUrl, byId, byContent]).size).toBe(3)
  expect([byUrl, byId, byContent].every((id) => /^article_[0-9a-f]{20}$/.test(id))).toBe(true)
  expect(createArticle({ ...fields, text: '另一篇。', id: '8' }, 'x').id).toBe(byUrl)
  expect(createArticle({ ...fields, text: '另一篇。', url: ' ' }, 'x').id).toBe(byId)
  expect(createArticle({ ...fields, url: null, id: null, source: 'campus' }, 'x').id).toBe(byContent)
})

const hashes = [
  { why: 'another source', change: { source: 'campus' }, same: true },
  { why: 'the same day in another form', change: { published: '2023年5月22日' }, same: true },
  { why: 'another url', change: { url: 'https://example.org/2' }, same: true },
  { why: 'another title', change: { title: '会见' }, same: false },
  { why: 'another text', change: { text: '林知远会见苏禾。' }, same: false },
  { why: 'another day', change: { published: '2023-05-23' }, same: false },
]

test.each(hashes)('$why: content is the same: $same', ({ change, same }) => {
  const hash = createArticle(fields, 'x').contentHash
  expect(createArticle({ ...fields, ...change }, 'x').contentHash === hash).toBe(same)
})

const refused = [
  { why: 'blank', change: { text: ' \n\u3000' }, message: 'a.txt: expected a text, but it is empty.' },
  { why: 'binary', change: { text: 'PNG\0\0' }, message: 'a.txt: expected a text, but got binary data.' },
  {
    why: 'too long',
    change: { text: '会'.repeat(MAX_LENGTH + 1) },
    message: 'a.txt: expected at most 1,000,000 characters, but got 1,000,001 characters; split it.',
  },
  {
    why: 'no day',
    change: { published: 'soon' },
    message: 'a.txt: expected published as YYYY-MM-DD, but got "soon".',
  },
]

test.each(refused)('refused: $why', ({ change, message }) => {
  expect(() => createArticle({ ...fields, ...change }, 'a.txt')).toThrow(
    expect.objectContaining({ code: 'UNREADABLE_ARTICLE', message }),
  )
})

test('a text of the greatest length is taken', () => {
  expect(createArticle({ text: '会'.repeat(MAX_LENGTH) }, 'x').text).toHaveLength(MAX_LENGTH)
})

test('any text keeps its length, and is kept as it is where it can be stored', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.boolean(), (text, broken) => {
      const given = `会${text.replaceAll('\0', '')}${broken ? '\ud800' : ''}。`
      const stored = createArticle({ text: given }, 'x').text
      expect(stored).toHaveLength(given.length)
      if (!broken) expect(stored).toBe(given)
      expect(Buffer.from(stored).toString()).toBe(stored)
    }),
  )
})
