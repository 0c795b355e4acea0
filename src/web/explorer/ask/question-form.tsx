/** The form that reads as the question: who, representing which body, met whom, representing which body, when, where. */
import { useState } from 'preact/hooks'
import { EMPTY, isDay, MEETING_KINDS, type MeetingKind, type Question, type TextField } from '../question.js'
import { Combobox } from '../search/combobox.js'
import { suggestNames } from '../search/suggest.js'
import { useText } from '../settings.js'
import './question-form.css'

interface Props {
  readonly question: Question
  readonly onAsk: (question: Question) => void
}

export function QuestionForm({ question: asked, onAsk }: Props) {
  const text = useText()
  const [question, setQuestion] = useState(asked)
  const set = (field: TextField, value: string) => setQuestion({ ...question, [field]: value })
  const bad = [question.from, question.to].some((day) => day !== '' && !isDay(day.trim()))

  function submit(next: Question) {
    if (!bad) onAsk(next)
  }

  const nameField = (field: 'person' | 'with' | 'organization' | 'withOrganization') => {
    const isBody = field === 'organization' || field === 'withOrganization'
    return (
      <div class="field">
        <span aria-hidden="true">{text.form[field]}</span>
        <Combobox
          label={`${text.form[field === 'person' || field === 'organization' ? 'one' : 'other']}: ${text.form[field]}`}
          value={question[field]}
          placeholder={isBody ? text.form.anyBody : text.form.anyone}
          suggest={(input, signal) => suggestNames(input, isBody ? 'ORGANIZATION' : 'PERSON', text, signal)}
          onInput={(value) => set(field, value)}
          onTake={({ value }) => set(field, value)}
          onSubmit={() => submit(question)}
        />
      </div>
    )
  }
  const dayField = (field: 'from' | 'to') => (
    <label>
      <span>{text.form[field]}</span>
      <input
        value={question[field]}
        placeholder="YYYY-MM-DD"
        title={text.form.day}
        maxLength={10}
        inputMode="numeric"
        aria-invalid={question[field] !== '' && !isDay(question[field].trim())}
        aria-describedby={bad ? 'bad-day' : undefined}
        onInput={(event) => set(field, event.currentTarget.value)}
      />
    </label>
  )

  return (
    <form
      class="question"
      aria-label={text.form.label}
      onSubmit={(event) => {
        event.preventDefault()
        submit(question)
      }}
    >
      <fieldset class="side">
        <legend class="unseen">{text.form.one}</legend>
        {nameField('person')}
        {nameField('organization')}
      </fieldset>
      <span class="met" aria-hidden="true">
        {text.form.met}
      </span>
      <fieldset class="side">
        <legend class="unseen">{text.form.other}</legend>
        {nameField('with')}
        {nameField('withOrganization')}
      </fieldset>
      <div class="conditions">
        <fieldset class="when">
          <legend class="unseen">{text.form.when}</legend>
          {dayField('from')}
          {dayField('to')}
        </fieldset>
        <label class="where">
          <span>{text.form.where}</span>
          <input
            value={question.place}
            placeholder={text.form.anywhere}
            maxLength={100}
            onInput={(event) => set('place', event.currentTarget.value)}
          />
        </label>
        <Kinds chosen={question.kinds} onChange={(kinds) => setQuestion({ ...question, kinds })} />
        <label class="check">
          <input
            type="checkbox"
            checked={question.includeUnits}
            onChange={(event) => setQuestion({ ...question, includeUnits: event.currentTarget.checked })}
          />
          {text.form.units}
        </label>
        <div class="go">
          <button type="submit" class="main">
            {text.form.ask}
          </button>
          <button type="button" onClick={() => onAsk(EMPTY)}>
            {text.form.clear}
          </button>
        </div>
      </div>
      {bad && (
        <p id="bad-day" class="bad" role="alert">
          {text.form.badDay}
        </p>
      )}
    </form>
  )
}

function Kinds(props: { chosen: readonly MeetingKind[]; onChange: (kinds: readonly MeetingKind[]) => void }) {
  const text = useText()
  const { chosen, onChange } = props
  return (
    <fieldset class="kinds">
      <legend class="unseen">{text.form.kind}</legend>
      {MEETING_KINDS.map((kind) => (
        <label key={kind} class="chip">
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={(event) => {
              const isChosen = event.currentTarget.checked
              onChange(MEETING_KINDS.filter((each) => (each === kind ? isChosen : chosen.includes(each))))
            }}
          />
          {text.meetingKinds[kind]}
        </label>
      ))}
    </fieldset>
  )
}
