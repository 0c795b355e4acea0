/** The encounters of a person or body, narrowed by what the address says; each condition can be taken away. */
import { useLocation } from 'preact-iso'
import { EncountersOf } from '../ask/encounters-of.js'
import { EMPTY, type Question, readQuestion, toQuery } from '../question.js'
import { useText } from '../settings.js'
import { fill } from '../text.js'
import './narrowed.css'

interface Props {
  /** Whose encounters: its field of the question, and its id. */
  readonly field: 'person' | 'organization'
  readonly id: string
}

/** The address of this page with a question changed. */
export function useNarrowing(): { question: Question; toAddress: (changed: Partial<Question>) => string } {
  const { path, query } = useLocation()
  const question = readQuestion(query)
  const toAddress = (changed: Partial<Question>) => `${path}?${toQuery({ ...question, ...changed })}`.replace(/\?$/, '')
  return { question, toAddress }
}

export function Narrowed({ field, id }: Props) {
  const text = useText()
  const { route } = useLocation()
  const { question, toAddress } = useNarrowing()
  const conditions = [
    ...(['with', 'organization', 'withOrganization', 'person', 'place'] as const)
      .filter((each) => each !== field && question[each] !== '')
      .map((each) => ({ label: question[each], without: { [each]: '' } })),
    ...(question.from + question.to === ''
      ? []
      : [{ label: [...new Set([question.from, question.to])].join(' – '), without: { from: '', to: '' } }]),
    ...(question.kinds.length === 0
      ? []
      : [{ label: question.kinds.map((kind) => text.meetingKinds[kind]).join(', '), without: { kinds: EMPTY.kinds } }]),
  ]
  return (
    <section class="answers narrowed">
      <h2 id="encounters">{text.profile.encounters}</h2>
      {conditions.length > 0 && (
        <p class="conditions">
          {text.profile.only}
          {conditions.map(({ label, without }) => (
            <a key={label} href={toAddress(without)} aria-label={fill(text.profile.remove, { name: label })}>
              {label} ×
            </a>
          ))}
        </p>
      )}
      <EncountersOf
        question={{ ...question, [field]: id }}
        fixed={field}
        onAsk={(next) => route(toAddress({ ...next, [field]: '' }))}
      />
    </section>
  )
}
