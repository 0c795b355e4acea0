/** The text with its marks. Whatever the pointer or the focus is on is lit wherever the text speaks of it. */
import { useMemo } from 'preact/hooks'
import { useText } from '../settings.js'
import type { Subject, SubjectMark } from './marks.js'
import { cutSegments, type Mark, type Segment } from './segments.js'

interface Props {
  readonly text: string
  readonly language: 'ZH' | 'EN' | null
  readonly marks: readonly SubjectMark[]
  readonly subjects: readonly Subject[]
  /** The passage that led here. */
  readonly quoted: Mark | null
  readonly lit: string | null
  readonly onLit: (id: string | null) => void
}

type Shown = SubjectMark | (Mark & { readonly kind: 'QUOTED'; readonly id: null })

export function MarkedText({ text, language, marks, subjects, quoted, lit, onLit }: Props) {
  const words = useText()
  const segments = useMemo(() => {
    const quote: Shown[] = quoted === null ? [] : [{ ...quoted, kind: 'QUOTED', id: null }]
    return cutSegments<Shown>(text, [...quote, ...marks])
  }, [text, marks, quoted])
  const byId = useMemo(() => new Map(subjects.map((subject) => [subject.id, subject])), [subjects])
  const light = (event: Event) => {
    const { target } = event
    onLit(target instanceof Element ? (target.closest<HTMLElement>('[data-lights]')?.dataset.lights ?? null) : null)
  }
  return (
    // Only lights up what it speaks of; the links inside do the rest.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    // biome-ignore lint/a11y/useKeyWithMouseEvents: onFocusIn does it for all that stands inside.
    <div
      class="marked-text"
      lang={language === 'EN' ? 'en' : language === 'ZH' ? 'zh' : undefined}
      onMouseOver={light}
      onMouseLeave={() => onLit(null)}
      onFocusIn={light}
      onFocusOut={() => onLit(null)}
    >
      {segments.map((segment) => (
        <Piece key={segment.start} segment={segment} byId={byId} lit={lit} quotedLabel={words.article.evidence} />
      ))}
    </div>
  )
}

interface PieceProps {
  readonly segment: Segment<Shown>
  readonly byId: ReadonlyMap<string, Subject>
  readonly lit: string | null
  readonly quotedLabel: string
}

function Piece({ segment, byId, lit, quotedLabel }: PieceProps) {
  const { marks, start, text } = segment
  if (marks.length === 0) return text
  // The innermost is what the words name; those around it are sentences about it.
  const inner = marks.at(-1)
  const named = marks.findLast(({ kind }) => kind === 'PERSON' || kind === 'ORGANIZATION')
  const begins = marks.filter((mark) => mark.start === start).map(({ kind }) => `begins-${kind.toLowerCase()}`)
  const isLit = marks.some(({ id }) => id !== null && id === lit)
  const names = ['mark', ...marks.map(({ kind }) => kind.toLowerCase()), ...begins, ...(isLit ? ['lit'] : [])]
  const common = { class: [...new Set(names)].join(' '), 'data-lights': inner?.id ?? undefined }
  const subject = named?.id == null ? undefined : byId.get(named.id)
  if (subject?.address == null) {
    const isQuote = begins.includes('begins-quoted')
    return (
      <span {...common}>
        {isQuote && <span class="unseen">{quotedLabel}: </span>}
        {text}
      </span>
    )
  }
  return (
    <a {...common} data-lights={subject.id} href={subject.address} title={subject.label}>
      {text}
    </a>
  )
}
