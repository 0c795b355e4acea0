/** Marks: what the spans of an article mean to its reader, four kinds of things and where the text speaks of each. */
import type { ArticleSpan, SpanSubject } from '../graphql/answers.js'
import { showDate } from '../parts/dates.js'
import type { Text } from '../text.js'
import type { Mark } from './segments.js'

export const MARK_KINDS = ['PERSON', 'ORGANIZATION', 'TENURE', 'MEETING'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

export interface SubjectMark extends Mark {
  readonly kind: MarkKind
  readonly id: string
}

export interface Subject {
  readonly id: string
  readonly kind: MarkKind
  readonly label: string
  /** The page about it; null for a post, which has none. */
  readonly address: string | null
  readonly marks: readonly SubjectMark[]
}

/** Passages on a party's part stand within those on its meeting, and add nothing to look at. */
export function toMarks(spans: readonly ArticleSpan[]): SubjectMark[] {
  return spans.flatMap(({ kind, start, end, subject }) =>
    kind === 'PARTICIPATION' || subject === null ? [] : [{ kind, start, end, id: subject.id }],
  )
}

/** Each thing once, in the order of the text, by kind. */
export function toSubjects(spans: readonly ArticleSpan[], text: Text): Subject[] {
  const marks = toMarks(spans)
  const subjects = new Map<string, Subject>()
  for (const { kind, subject } of spans) {
    if (kind === 'PARTICIPATION' || subject === null || subjects.has(subject.id)) continue
    subjects.set(subject.id, {
      id: subject.id,
      kind,
      label: toLabel(kind, subject, text),
      address: kind === 'TENURE' ? null : `/${kind.toLowerCase()}/${subject.id}`,
      marks: marks.filter(({ id }) => id === subject.id),
    })
  }
  return [...subjects.values()].sort((a, b) => MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind))
}

function toLabel(kind: MarkKind, subject: SpanSubject, text: Text): string {
  if (kind === 'TENURE') {
    return [subject.holder?.name, subject.post?.organization?.name, subject.post?.title].filter(Boolean).join(' · ')
  }
  if (kind === 'MEETING' && subject.date !== undefined && subject.kind !== undefined) {
    const what = text.meetingKinds[subject.kind]
    return [showDate(subject.date, text), what, subject.place?.name].filter(Boolean).join(' · ')
  }
  return subject.name ?? ''
}
