/** Why a question has no answer, and what to try: known names like an unknown one, or fewer conditions. */
import type { EncountersAnswer } from '../graphql/answers.js'
import { EMPTY, isEmpty, type Question, TEXT_FIELDS, type TextField } from '../question.js'
import { useText } from '../settings.js'
import { fill } from '../text.js'

interface Props {
  readonly question: Question
  readonly fixed?: TextField | undefined
  readonly unknown: EncountersAnswer['encounters']['unknownNames']
  readonly onAsk: (question: Question) => void
}

export function NoEncounters({ question, fixed, unknown, onAsk }: Props) {
  const text = useText()
  if (isEmpty(question)) {
    return (
      <div class="state">
        <p>{text.results.empty}</p>
        <p>{text.results.emptyHow}</p>
      </div>
    )
  }
  if (unknown.length > 0) {
    return (
      <div class="state">
        {unknown.map(({ field, name, similar }) => (
          <div key={field}>
            <p>{fill(text.results.unknown, { name })}</p>
            {similar.length > 0 && (
              <p class="similar">
                {text.results.similar}
                {similar.map(({ matched }) => (
                  <button key={matched} type="button" onClick={() => onAsk({ ...question, [field]: matched })}>
                    {matched}
                  </button>
                ))}
              </p>
            )}
          </div>
        ))}
      </div>
    )
  }
  const given = TEXT_FIELDS.filter((field) => field !== fixed && question[field] !== '')
  const looser = [
    ...given.map((field) => ({ label: question[field], next: { ...question, [field]: '' } })),
    ...(question.kinds.length > 0 ? [{ label: text.form.kind, next: { ...question, kinds: EMPTY.kinds } }] : []),
  ]
  return (
    <div class="state">
      <p>{text.results.none}</p>
      {looser.length > (fixed === undefined ? 1 : 0) && (
        <p class="similar">
          {text.results.loosen}
          {looser.map(({ label, next }) => (
            <button key={label} type="button" onClick={() => onAsk(next)}>
              {fill(text.results.without, { field: label })}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
