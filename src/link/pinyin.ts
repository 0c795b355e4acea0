/**
 * Pinyin: how a Chinese name sounds, with the readings that surnames take (曾 zeng, 单 shan, 仇 qiu, 解 xie, 查 zha).
 *
 * Sound is evidence between scripts and never identity by itself: 李伟 and 李炜 sound alike.
 */
import { pinyin } from 'pinyin-pro'

const REMEMBERED = 50_000
const remembered = new Map<string, readonly string[]>()

/** Syllables in lower case, without tones; other characters than Han are left out. */
export function toSyllables(name: string): readonly string[] {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'removed' })
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(name, syllables)
  return syllables
}

/** Finals by initial: what is spelt otherwise is no pinyin. */
const FINALS: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ue',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ue',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
}

const syllables = Object.entries(FINALS)
  .flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final))
  .sort((a, b) => b.length - a.length)
const SYLLABLES = new RegExp(`^(?:${syllables.join('|')})+$`)

/** Whether Latin letters in lower case can be read as pinyin as a whole. Some foreign names can, too. */
export function looksLikePinyin(letters: string): boolean {
  return SYLLABLES.test(letters)
}
