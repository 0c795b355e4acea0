/** Page text: an element enters, the lines that a reader sees in it leave. */
import { ELEMENT_NODE, type PageNode, TEXT_NODE, walkPage } from './page-element.js'

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 ' +
    'H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TITLE TR UL'
  ).split(' '),
)
/** Elements whose content nobody reads as text. */
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SELECT TEXTAREA IFRAME OBJECT SVG MATH VIDEO AUDIO HEAD'.split(' '),
)
/** Between two characters of Chinese a line end of the source is no space. */
const BROKEN_CHINESE = /(?<=[\p{Script=Han}，。；：、！？）」』”])[ \t]*\n\s*(?=[\p{Script=Han}（「『“])/gu

/** Without blank lines and without spaces around; spaces within a line become one. */
export function toLines(root: PageNode): string[] {
  const lines: string[] = []
  let line = ''
  const end = () => {
    const clean = line
      .replace(BROKEN_CHINESE, '')
      .replace(/[\s\u00a0]+/gu, keepIdeographic)
      .trim()
    if (clean !== '') lines.push(clean)
    line = ''
  }
  walkPage(
    root,
    (node) => {
      if (node.nodeType === TEXT_NODE) line += node.nodeValue ?? ''
      if (node.nodeType !== ELEMENT_NODE || UNREAD.has(node.nodeName)) return false
      if (node.nodeName === 'BR' || BLOCKS.has(node.nodeName)) end()
      return true
    },
    (node) => {
      if (BLOCKS.has(node.nodeName)) end()
    },
  )
  end()
  return lines
}

/** Names in lists stand apart by ideographic spaces: 何川　苏禾. */
function keepIdeographic(spaces: string): string {
  return spaces.includes('\u3000') ? '\u3000' : ' '
}
