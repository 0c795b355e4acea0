/** What the marks mean, and which of them to show. */
import { useText } from '../settings.js'
import { MARK_KINDS, type MarkKind, type Subject } from './marks.js'

interface Props {
  readonly subjects: readonly Subject[]
  readonly shown: readonly MarkKind[]
  readonly onChange: (shown: readonly MarkKind[]) => void
}

export function Legend({ subjects, shown, onChange }: Props) {
  const text = useText()
  return (
    <fieldset class="legend">
      <legend class="unseen">{text.article.legend}</legend>
      {MARK_KINDS.map((kind) => (
        <label key={kind} class="chip">
          <input
            type="checkbox"
            checked={shown.includes(kind)}
            onChange={(event) => {
              const isShown = event.currentTarget.checked
              onChange(MARK_KINDS.filter((each) => (each === kind ? isShown : shown.includes(each))))
            }}
          />
          <span class={`mark ${kind.toLowerCase()}`}>{text.article.kinds[kind]}</span>
          <span class="soft">{subjects.filter((subject) => subject.kind === kind).length}</span>
        </label>
      ))}
    </fieldset>
  )
}
