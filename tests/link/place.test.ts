/** Places: which may be one. */
import { expect, test } from 'vitest'
import { mayBeOnePlace } from '../../src/link/place.js'

test.each([
  ['人民大会堂', '北京', true],
  ['莫斯科克里姆林宫', '克里姆林宫', true],
  ['太原', '太原市', true],
  ['柬埔寨', '金边和平大厦', true],
  ['Department of State', 'State Department', true],
  ['San José', 'San José', true],
  ['Taiyuan', '太原', true],
  ['Beijing', '人民大会堂', true],
  ['Moscow', '北京', false],
  ['北京', '上海', false],
  ['人民大会堂', '钓鱼台国宾馆', false],
  ['Paris', 'London', false],
])('%s, %s: %s', (a, b, one) => expect(mayBeOnePlace(a, b)).toBe(one))
