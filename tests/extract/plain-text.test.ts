import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.js'
import { toPlainText } from '../../src/extract/plain-text.js'
import { toArticle } from './article.js'

describe('what is taken out', () => {
  test.each([
    { why: 'a tag', text: '<p>林知远会见何川。</p>', plain: '\n林知远会见何川。\n' },
    { why: 'a tag inside a name', text: '林<b>知远</b>', plain: '林知远' },
    { why: 'a tag with attributes', text: '<a href="https://example.org/a?b=c" class="d">林知远</a>', plain: '林知远' },
    { why: 'a comment', text: '林<!-- 删 -->知远', plain: '林知远' },
    { why: 'a line end', text: '林知远<br/>何川', plain: '林知远\n何川' },
    { why: 'an entity', text: '林知远&nbsp;&amp;&#160;何川', plain: '林知远 & 何川' },
    { why: 'a dot as an entity', text: '约翰&middot;麦基', plain: '约翰·麦基' },
    { why: 'a link', text: '校长[林知远](https://example.org/lin)会见', plain: '校长林知远会见' },
    { why: 'a picture', text: '![合影](/a.jpg)林知远', plain: '林知远' },
    { why: 'emphasis', text: '**校长林知远**会见`何川`', plain: '校长林知远会见何川' },
    { why: 'characters without width', text: '\ufeff林\u200b知\u00ad远', plain: '林知远' },
    { why: 'a line end inside a name of a list', text: '林知远、周\n青、何川', plain: '林知远、周青、何川' },
  ])('$why', ({ text, plain }) => expect(toPlainText(text)?.text).toBe(plain))
})

describe('what stays', () => {
  test.each([
    { why: 'plain text', text: '林知远会见何川。' },
    { why: 'a comparison', text: '甲<乙，丙>丁' },
    { why: 'an unknown entity', text: 'R&D; 与 A&B' },
    { why: 'brackets', text: '[1] 林知远（校长）' },
    { why: 'a line end behind a list of whole names', text: '林知远、周青云\n何川出席' },
    { why: 'two headings', text: '林知远会见何川\n省领导出席' },
    { why: 'a multiplication', text: '3*4=12' },
    { why: 'nothing', text: '' },
  ])('$why', ({ text }) => expect(toPlainText(text)?.text ?? text).toBe(text))
})

test('spans point into the text as it came', () => {
  const text = '<p>东湖大学校长<b>林</b>知远会见副省长[何川](https://example.org)。</p>'
  const { people } = extract(toArticle(text))
  expect(people.map(({ name, mentions }) => [name, mentions.map(([start, end]) => text.slice(start, end))])).toEqual([
    ['林知远', ['林</b>知远']],
    ['何川', ['何川']],
  ])
})

test('offsets lead to the same letters, whatever the text holds', () => {
  const piece = fc.constantFrom(
    '林',
    '<b>',
    '</b>',
    '<',
    '>',
    '&amp;',
    '&',
    ';',
    '[',
    '](',
    'https://a',
    ')',
    '**',
    '、',
    '\n',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      const plain = toPlainText(text)
      if (plain === null) return
      expect(plain.offsets).toHaveLength(plain.text.length + 1)
      expect(plain.offsets[plain.text.length]).toBe(text.length)
      for (const [i, letter] of plain.text.split('').entries()) {
        const before = i === 0 ? -1 : (plain.offsets[i - 1] ?? -1)
        expect(plain.offsets[i]).toBeGreaterThan(before)
        // Only entities and blocks are written as another letter than the one they begin with.
        if (letter !== '\n' && letter !== '&') expect(text[plain.offsets[i] ?? -1]).toBe(letter)
      }
    }),
  )
})
