/**
 * Info lines: the lines of a page around its title enter, the day and the source that they tell leave.
 *
 * 发布时间：2023年5月22日　来源：党委宣传部　点击：12次 is not part of the text, and only there does a page tell its day.
 */
import { toDay } from '../day.js'
import { foldText } from '../fold.js'
import { type LabelField, readLabels, toLabel } from '../label.js'

export interface Info {
  readonly published: string | null
  readonly source: string | null
  /** The lines themselves, and the title. */
  readonly lines: ReadonlySet<string>
}

/** Lines after a title in which its facts may stand. */
const NEAR = 8
const LONGEST = 160
const DAY = /(?:19|20)\d{2}\s*(?:[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}|年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号])/u
/** Where the value of a label ends, if no other label follows. */
const VALUE_END = /[\u3000|[【（(]|\s{2,}|$/u

let labelled: RegExp | null = null

/** `title`: lines are looked at after each of its repetitions. */
export function findInfo(lines: readonly string[], title: string | null): Info {
  const found = new Set<string>()
  let published: string | null = null
  let source: string | null = null
  for (const line of linesNear(lines, title)) {
    const facts = readInfoLine(line)
    if (facts === null) continue
    found.add(line)
    published ??= facts.published
    source ??= facts.source
  }
  if (title !== null) found.add(title)
  return { published, source, lines: found }
}

/** Null where the line is text. */
function readInfoLine(line: string): Pick<Info, 'published' | 'source'> | null {
  if (line.length > LONGEST || /[。！？；]/.test(line)) return null
  const whole = toDay(line)
  // May 22, 2023 and nothing else; a sentence may begin with a day.
  if (whole !== null && line.length < 40) return { published: whole, source: findLabelled(line, 'source') }
  const published = findLabelled(line, 'published')
  const source = findLabelled(line, 'source')
  const other = findLabelled(line, 'other')
  if (published === null && source === null && other === null) return null
  const day = toDay((published ?? '').trim()) ?? findDay(line)
  return { published: day, source }
}

/** The value of the first label of the field: what stands between it and the next label, or a wide gap. */
function findLabelled(line: string, field: LabelField): string | null {
  labelled ??= createPattern()
  const folded = foldText(line)
  const found = [...folded.matchAll(labelled)]
  for (const [index, match] of found.entries()) {
    if (readLabels().get(toLabel(match.groups?.label ?? '')) !== field) continue
    const start = match.index + match[0].length
    const rest = line.slice(start, found[index + 1]?.index).trimStart()
    const value = rest.slice(0, rest.search(VALUE_END)).trim()
    if (value !== '' || field === 'other') return value
  }
  return null
}

/** Labels that stand close to the value before them are labels too: 18:22来源：云川日报. */
function createPattern(): RegExp {
  const labels = [...readLabels().keys()].sort((a, b) => b.length - a.length)
  const words = labels.map((label) => (/^\w/.test(label) ? `\\b${label}` : label))
  return new RegExp(`(?<label>${words.join('|')})\\s*[:：]`, 'giu')
}

function findDay(line: string): string | null {
  const match = DAY.exec(line)
  return match === null ? null : toDay(match[0].replace(/\s/g, ''))
}

function linesNear(lines: readonly string[], title: string | null): string[] {
  if (title === null) return []
  return lines.flatMap((line, at) => (line === title ? lines.slice(at + 1, at + 1 + NEAR) : []))
}
