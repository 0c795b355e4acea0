/**
 * Sentences: cuts folded text at 。！？； and line ends, keeping offsets.
 */

export interface Sentence {
  readonly start: number
  readonly end: number
  /** Whether a line begins here. */
  readonly opensLine: boolean
  /** A line without a closing mark: a heading, a caption. */
  readonly heading: boolean
}

/** Longest piece that is read at once; longer lines without a mark are cut at commas, so that time stays linear. */
const LONGEST = 1_000

/** A closing mark at the end of a line; emoji and other signs may follow. */
const CLOSED = /[。！？；，：）”.!?;>…][^\p{L}\p{N}]*$/u

/** Sentences of `text`, without the empty ones; together they hold every character that is no line end. */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let lineStart = 0
  while (lineStart < text.length) {
    let lineEnd = text.indexOf('\n', lineStart)
    if (lineEnd === -1) lineEnd = text.length
    cutLine(text, lineStart, lineEnd, sentences)
    lineStart = lineEnd + 1
  }
  return sentences
}

function cutLine(text: string, start: number, end: number, sentences: Sentence[]): void {
  const heading = end - start < 60 && !CLOSED.test(text.slice(start, end))
  let from = start
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const closes =
      code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b || code === 0x21 || code === 0x3f
    const long = i - from > LONGEST && (code === 0xff0c || code === 0x2c || i - from > 2 * LONGEST)
    if (!closes && !long && i !== end - 1) continue
    let to = i + 1
    while (to < end && (text[to] === '”' || text[to] === '）' || text[to] === '」')) to++
    if (text.slice(from, to).trim() !== '') sentences.push({ start: from, end: to, opensLine: from === start, heading })
    from = to
    i = to - 1
  }
}
