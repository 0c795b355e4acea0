import { expect, test } from 'vitest'
import { compareTitles } from '../../src/extract/join/title.js'

test.each([
  { zh: '党委书记', body: '北京大学', en: 'Party Secretary', expected: 'same' },
  { zh: '部长', body: '美国财政部', en: 'Secretary of the Treasury', expected: 'same' },
  { zh: '副部长', body: '外交部', en: 'Vice Foreign Minister', expected: 'same' },
  { zh: '驻华大使', body: '英国', en: 'Ambassador to China', expected: 'same' },
  { zh: '部长', body: '商务部', en: 'Foreign Minister', expected: 'other' },
  { zh: '校长', body: '北京大学', en: 'Vice President', expected: 'other' },
  { zh: '驻华大使', body: '英国', en: 'Consul General', expected: 'other' },
  { zh: '校长', body: '北京大学', en: 'Gardener', expected: 'unknown' },
])('$zh of $body and $en: $expected', ({ zh, body, en, expected }) => {
  expect(compareTitles(zh, body, en)).toBe(expected)
})
