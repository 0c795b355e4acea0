/**
 * Plain text: takes what is no language out of a text: remains of HTML and Markdown, characters without width, line ends
 * inside sentences.
 *
 * What is left is read in its place; `offsets` leads back to the text as it came, so that spans hold.
 */

export interface PlainText {
  readonly text: string
  /** For each code unit of `text` where it stood; one more for the end. */
  readonly offsets: Int32Array
}

/** A tag, comment or entity of HTML, a link, picture or emphasis of Markdown, a character without width. */
const REMAINS =
  /<(?:!--[^>]{0,200}--|\/?(?<tag>[a-zA-Z][a-zA-Z0-9]{0,9})(?:\s[^<>]{0,300})?\/?)>|&(?<entity>#\d{2,5}|[a-z]{2,6});|!?\[(?<label>[^[\]\n]{0,80})\]\((?:https?:|\/|#)[^()\s]{0,300}\)|(?<emphasis>\*\*|__|`)|[\u200b-\u200d\u2060\ufeff\u00ad]/gu

/** A cheap look before the pattern is asked. */
const HINT = /[<&\]*_`\u200b-\u200d\u2060\ufeff\u00ad]/u

/** Tags that end a line. */
const BLOCKS = new Set([
  'p',
  'br',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
])

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  mdash: '—',
  hellip: '…',
}

/** 林知远、周 at the end of a line and 青、 on the next: a list of names that a line end parts. */
const PARTED_LIST = /(?<=、\p{Script=Han}{1,2})\r?\n[ \u3000]{0,4}(?=\p{Script=Han}{1,2}[、。，；）)等])/gu

/** The text without what is no language; null where it holds nothing of the kind. */
export function toPlainText(text: string): PlainText | null {
  const cuts = [...(HINT.test(text) ? findRemains(text) : []), ...findLineEnds(text)]
  if (cuts.length === 0) return null
  cuts.sort((a, b) => a.start - b.start)
  const pieces: string[] = []
  const offsets: number[] = []
  let at = 0
  const keep = (from: number, to: number) => {
    pieces.push(text.slice(from, to))
    for (let i = from; i < to; i++) offsets.push(i)
  }
  for (const { start, end, instead } of cuts) {
    if (start < at) continue
    keep(at, start)
    if (typeof instead === 'string') {
      pieces.push(instead)
      for (let i = 0; i < instead.length; i++) offsets.push(start)
    } else keep(instead.from, instead.to)
    at = end
  }
  keep(at, text.length)
  offsets.push(text.length)
  return { text: pieces.join(''), offsets: Int32Array.from(offsets) }
}

interface Cut {
  readonly start: number
  readonly end: number
  /** What stands there instead: other letters, or a part of the text, such as the words of a link. */
  readonly instead: string | { readonly from: number; readonly to: number }
}

function findRemains(text: string): Cut[] {
  return Array.from(text.matchAll(REMAINS), (match): Cut => {
    const { 0: whole, index: start, groups = {} } = match
    const end = start + whole.length
    const { tag, entity, label } = groups
    if (label !== undefined) {
      const from = start + whole.indexOf('[') + 1
      // A picture shows nothing that the text says.
      return { start, end, instead: whole.startsWith('!') ? '' : { from, to: from + label.length } }
    }
    if (entity !== undefined) return { start, end, instead: readEntity(entity) ?? { from: start, to: end } }
    return { start, end, instead: tag !== undefined && BLOCKS.has(tag.toLowerCase()) ? '\n' : '' }
  })
}

function readEntity(entity: string): string | undefined {
  if (!entity.startsWith('#')) return ENTITIES[entity]
  const code = Number(entity.slice(1))
  return code === 160 ? ' ' : code < 0xd800 ? String.fromCharCode(code) : undefined
}

function findLineEnds(text: string): Cut[] {
  return Array.from(text.matchAll(PARTED_LIST), ({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
    instead: '',
  }))
}
