/**
 * Folding: one form for characters that differ only in script or width, of equal length, so that offsets hold.
 *
 * 蘭州大學 becomes 兰州大学, Ａ１ becomes A1, an ideographic space a space. Punctuation stays as it is. Characters come
 * from OpenCC's table (https://github.com/BYVoid/OpenCC, Apache-2.0); pairs of another length in UTF-16 are left out.
 */
import pairs from 'opencc-js/dict/TSCharacters'

/** Forms of Hong Kong, each with its simplified one; OpenCC reads them in two steps. */
const HONG_KONG = ['敍叙', '枱台', '粧妆', '糭粽', '衞卫']
/** Simplified text has these too (乾隆, 魏徵, 於 as a surname), so that they fold only in traditional text. */
const KEPT_IN_SIMPLIFIED = '乾徵於麼'
/** A text is traditional where at least this share of its characters occurs in traditional text only. */
const TRADITIONAL_SHARE = 0.03

/** By UTF-16 code unit: what it becomes; 0 where it stays. */
let table: Uint16Array | null = null

/** `text` in simplified, half-width form. Always of equal length in UTF-16 code units. */
export function foldText(text: string): string {
  table ??= createTable()
  let folded = ''
  let end = 0
  let traditional: boolean | null = null
  for (let at = 0; at < text.length; at++) {
    const unit = table[text.charCodeAt(at)]
    if (!unit) continue
    if (isKept(text[at])) {
      traditional ??= isTraditional(text, table)
      if (!traditional) continue
    }
    folded += text.slice(end, at) + String.fromCharCode(unit)
    end = at + 1
  }
  return end === 0 ? text : folded + text.slice(end)
}

function isTraditional(text: string, units: Uint16Array): boolean {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x3400 && code < 0xa000 && units[code] !== 0 && !isKept(text[at])) count += 1
  }
  return count >= text.length * TRADITIONAL_SHARE
}

function isKept(character: string | undefined): boolean {
  return character !== undefined && KEPT_IN_SIMPLIFIED.includes(character)
}

function createTable(): Uint16Array {
  const units = new Uint16Array(0x1_0000)
  const written = pairs.split('|').map((pair) => pair.split(' '))
  for (const [from = '', to = ''] of [...written, ...HONG_KONG.map((pair) => [...pair])]) {
    if (from.length === 1 && to.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  for (const [first, last] of ['09', 'AZ', 'az']) {
    for (let code = (first ?? '').charCodeAt(0); code <= (last ?? '').charCodeAt(0); code++) {
      units[code + 0xfee0] = code
    }
  }
  units[0x3000] = 0x20
  return units
}
