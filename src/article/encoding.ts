/**
 * Encodings: bytes enter, text leaves. UTF-8, GB18030 (and so GBK and GB2312), Big5 and UTF-16 are told apart.
 *
 * UTF-8 proves itself. Between GB18030 and Big5, which accept each other's bytes, the one that gives more of the
 * commonest characters is right; what gives hardly any is neither.
 */
import { analyse } from 'chardet'

export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be'

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  /** `binary`: no text at all; otherwise the name of the encoding that it seems to have. */
  | { readonly unknown: string }

const COMMON = new Set(
  '的一是在了和有大这这中人上为们地个用工时要动国产以我到他会作来对于学下年部民進进同行主加方成表示政府长书记合访华外省市' +
    '領导说說國會來對這們時長導書記訪華發发展學與个個為見见團团議议開开強强業业體体經经濟济關关係系雙双，。、：“”《》（）',
)
/** Share of common characters among all beyond ASCII. Right readings give above 0.3, wrong ones below 0.05. */
const LEAST_COMMON = 0.12

/** All of `bytes` as text, without a byte order mark. `guess`, such as that of the whole file, wins where others fit as well. */
export function decode(bytes: Uint8Array, guess: Encoding | null = null): Decoded {
  const wide = guess?.startsWith('utf-16') ? guess : findMark(bytes)
  for (const encoding of wide ? [wide] : (['utf-8', findZeros(bytes)] as const)) {
    const text = encoding && tryDecode(bytes, encoding)
    if (text && !isBinary(text)) return { text, encoding }
    if (text === '') return { text, encoding: 'utf-8' }
  }
  if (wide || bytes.includes(0)) return { unknown: 'binary' }

  const order: Encoding[] = guess === 'big5' ? ['big5', 'gb18030'] : ['gb18030', 'big5']
  const readings = order.flatMap((encoding) => {
    const text = tryDecode(bytes, encoding)
    return text === null || isBinary(text) ? [] : [{ text, encoding, common: toCommonShare(text) }]
  })
  const [first, second] = readings
  const best = second !== undefined && second.common > (first?.common ?? 0) ? second : first
  if (best !== undefined && best.common >= LEAST_COMMON) return { text: best.text, encoding: best.encoding }
  return { unknown: analyse(bytes.subarray(0, 0x1_0000))[0]?.name ?? 'binary' }
}

/** The encoding of a file, from its beginning, which may end within a character. Null where it is none of these. */
export function guessEncoding(beginning: Uint8Array): Encoding | null {
  const even = beginning.subarray(0, beginning.length - (beginning.length % 2))
  const wide = findMark(even) ?? findZeros(even)
  if (wide) return wide
  const lastLine = beginning.lastIndexOf(0x0a)
  const decoded = decode(lastLine > 0 ? beginning.subarray(0, lastLine) : beginning)
  return 'encoding' in decoded ? decoded.encoding : null
}

function findMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: ASCII characters, such as line ends, have a zero on one side, always the same. */
function findZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0
  let odd = 0
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1
    else odd += 1
    if (even > 0 && odd > 0) return null
  }
  return even === odd ? null : odd > 0 ? 'utf-16le' : 'utf-16be'
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Text holds hardly any control characters. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/g)?.length ?? 0
  return sample.includes('\0') || controls > sample.length / 100
}

function toCommonShare(text: string): number {
  let common = 0
  let all = 0
  for (const character of text) {
    if (character < '\u0080') continue
    all += 1
    if (COMMON.has(character)) common += 1
  }
  return all === 0 ? 0 : common / all
}
