/** HTML: text of articles and clients never becomes markup. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { html } from '../../src/web/front/html.js'

describe('html', () => {
  test.each([
    { why: 'markup', value: '<script>alert(1)</script>', expected: '&#60;script&#62;alert(1)&#60;/script&#62;' },
    { why: 'quotes, which would end an attribute', value: `"' onload=x`, expected: '&#34;&#39; onload=x' },
    { why: 'ampersands', value: 'a&lt;b', expected: 'a&#38;lt;b' },
    { why: 'Chinese', value: '会见', expected: '会见' },
    { why: 'null', value: null, expected: '' },
    { why: 'zero', value: 0, expected: '0' },
  ])('escapes $why', ({ value, expected }) => {
    expect(html`${value}`.html).toBe(expected)
  })

  test('keeps HTML made here, and joins lists', () => {
    expect(html`<ul>${['a', '<b>'].map((each) => html`<li>${each}</li>`)}</ul>`.html).toBe(
      '<ul><li>a</li><li>&#60;b&#62;</li></ul>',
    )
  })

  test('lets no value open a tag or end an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(html`${text}`.html)))
  })
})
