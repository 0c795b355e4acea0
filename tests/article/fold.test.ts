import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../src/article/fold.js'

const cases = [
  { why: 'traditional becomes simplified', text: '蘭州大學校長會見韓國來賓', folded: '兰州大学校长会见韩国来宾' },
  { why: 'one character has one form', text: '於後裏麼，與會者發言', folded: '于后里么，与会者发言' },
  { why: 'forms of Hong Kong become simplified', text: '敍利亞衞生部', folded: '叙利亚卫生部' },
  { why: 'wide letters and digits become narrow', text: 'Ｇ２０峰会ｚ', folded: 'G20峰会z' },
  { why: 'the ideographic space becomes a space', text: '新华社　北京', folded: '新华社 北京' },
  { why: 'punctuation stays', text: '会见：（一），“二”。!', folded: '会见：（一），“二”。!' },
  { why: 'simplified stays', text: '兰州大学校长会见韩国来宾', folded: '兰州大学校长会见韩国来宾' },
  {
    why: 'in simplified text a name keeps its character',
    text: '於清乾会见魏徵研究会',
    folded: '於清乾会见魏徵研究会',
  },
  { why: 'English stays', text: 'The minister met her counterpart.', folded: 'The minister met her counterpart.' },
  { why: 'what is beyond the basic plane stays', text: '𠀀😀國', folded: '𠀀😀国' },
  { why: 'nothing stays nothing', text: '', folded: '' },
]

test.each(cases)('$why: $text', ({ text, folded }) => {
  expect(foldText(text)).toBe(folded)
})

test('keeps the length of any text, and folds it no further the second time', () => {
  const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('乾', '於', '國', 'Ａ', '\ud800', '会'))
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('')
      const folded = foldText(text)
      expect(folded).toHaveLength(text.length)
      expect(foldText(folded.replace(/[乾徵於麼]/g, ''))).toBe(folded.replace(/[乾徵於麼]/g, ''))
    }),
  )
})

test('reads a million characters in well under a second', () => {
  const text = '5月20日，北京大学党委书记与山西省委书记会谈，双方就省校合作交流。'.repeat(30_000)
  const started = performance.now()
  expect(foldText(text)).toBe(text)
  expect(performance.now() - started).toBeLessThan(1_000)
})
