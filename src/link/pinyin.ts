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

const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u)'
const SYLLABLES = new RegExp(`^(?:${SYLLABLE})+$`)

/** Whether Latin letters in lower case can be read as pinyin as a whole. Some foreign names can, too. */
export function looksLikePinyin(letters: string): boolean {
  return SYLLABLES.test(letters)
}
