/** A preview as the spans and subjects of an article, so that it is marked like one that is stored. */
import type { Subject, SubjectMark } from '../article/marks.js'
import type { PreviewAnswer, Range } from '../graphql/answers.js'
import type { Text } from '../text.js'

type Preview = PreviewAnswer['articlePreview']
type PreviewMeeting = Preview['meetings'][number]

/** Nothing has an id or a page yet: what is told apart is numbered. */
export function toPreviewSubjects({ people, organizations, positions, meetings }: Preview, text: Text): Subject[] {
  return [
    ...people.map(({ name, mentions }) => toSubject('PERSON', name, name, mentions)),
    ...organizations.map(({ name, mentions }) => toSubject('ORGANIZATION', name, name, mentions)),
    ...positions.map(({ person, organization, title, evidence }, index) =>
      toSubject('TENURE', String(index), [person, organization, title].filter(Boolean).join(' · '), [evidence]),
    ),
    ...meetings.map((meeting, index) => toSubject('MEETING', String(index), toLabel(meeting, text), meeting.evidence)),
  ]
}

function toSubject(kind: Subject['kind'], key: string, label: string, ranges: readonly Range[]): Subject {
  const id = `${kind} ${key}`
  const marks: SubjectMark[] = ranges.map(({ start, end }) => ({ kind, id, start, end }))
  return { id, kind, label, address: null, marks }
}

/** 2023-05-20 · 会见 · 郝平（北京大学） ⇄ 蓝佛安（山西省委） · 太原. */
function toLabel({ kind, from, place, participants }: PreviewMeeting, text: Text): string {
  const sides = new Map<string, string[]>()
  for (const { person, organization, side } of participants) {
    const shown =
      person === null ? (organization ?? '') : organization === null ? person : `${person} (${organization})`
    sides.set(side ?? '', [...(sides.get(side ?? '') ?? []), shown])
  }
  const parties = [...sides.values()].map((names) => names.join(', ')).join(' ⇄ ')
  return [from ?? text.encounter.undated, text.meetingKinds[kind], parties, place].filter(Boolean).join(' · ')
}
