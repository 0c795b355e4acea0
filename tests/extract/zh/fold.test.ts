import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldForReading } from '../../../src/extract/zh/token/fold.js'
import { table } from './article.js'

table(
  'folding',
  [
    { why: 'traditional characters', text: '蘭州大學校長', folded: '兰州大学校长' },
    { why: 'full-width digits and letters', text: '５月２０日ＷＴＯ', folded: '5月20日WTO' },
    { why: 'an ideographic space', text: '林　遠', folded: '林 远' },
    { why: 'a half-width comma between characters', text: '校长林知远,副校长周青', folded: '校长林知远，副校长周青' },
    { why: 'half-width brackets around a word', text: '东湖大学(武汉)党委', folded: '东湖大学（武汉）党委' },
    { why: 'a comma inside a number stays', text: '1,000人', folded: '1,000人' },
    { why: 'a comma before Latin letters stays', text: '林知远,Lin', folded: '林知远,Lin' },
    { why: 'marks of Chinese stay', text: '“会见”，《东湖》。', folded: '“会见”，《东湖》。' },
    { why: 'simplified text stays', text: '会见于东湖', folded: '会见于东湖' },
  ],
  ({ text, folded }) => expect(foldForReading(text)).toBe(folded),
)

test('no text changes its length, and folding twice changes nothing more', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('會見', ',', ' ,', ', ', '(', ')', '（', '學', '１', '\u3000', '\t', '\r\n', '😀', '\udc00', 'a'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      const folded = foldForReading(text)
      expect(folded.length).toBe(text.length)
      expect(foldForReading(folded).length).toBe(text.length)
    }),
    { numRuns: 500 },
  )
})
