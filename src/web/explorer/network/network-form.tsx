/** What the network shows and how: whom it is around, how far, and what sizes and colours mean. */
import { useState } from 'preact/hooks'
import type { NetworkBy } from '../graphql/answers.js'
import { Combobox } from '../search/combobox.js'
import { suggestNames } from '../search/suggest.js'
import { useText } from '../settings.js'
import { COLOURINGS, MEASURES, type NetworkQuestion, SIZES } from './network-question.js'

interface Props {
  readonly asked: NetworkQuestion
  readonly onChange: (changed: Partial<NetworkQuestion>) => void
}

export function NetworkForm({ asked, onChange }: Props) {
  const text = useText()
  return (
    <form class="network-form" aria-label={text.network.title} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={text.network.by}
        value={asked.by}
        options={(['PERSON', 'ORGANIZATION'] as const).map((by) => [by, text.network.bys[by]])}
        onChoose={(by: NetworkBy) => onChange({ by, around: [], hidden: [], pathFrom: '', pathTo: '' })}
      />
      <NameField
        key={`${asked.by} ${asked.around.join()}`}
        label={asked.around.length === 0 ? text.network.around : text.network.also}
        by={asked.by}
        onTake={(name) => onChange({ around: [...asked.around, name], hidden: [] })}
      />
      {asked.around.length > 0 && (
        <Choice
          label={text.network.hops}
          value={String(asked.hops)}
          options={['1', '2', '3'].map((hops) => [hops, hops])}
          onChoose={(hops) => onChange({ hops: Number(hops) })}
        />
      )}
      <Choice
        label={text.network.min}
        value={String(asked.minMeetings)}
        options={[...new Set(['1', '2', '3', '5', '10', String(asked.minMeetings)])].map((min) => [min, min])}
        onChoose={(min) => onChange({ minMeetings: Number(min) })}
      />
      <Choice
        label={text.network.first}
        value={String(asked.first)}
        options={[...new Set([...SIZES, asked.first])].map((first) => [String(first), String(first)])}
        onChoose={(first) => onChange({ first: Number(first) })}
      />
      <Choice
        label={text.network.size}
        value={asked.size}
        options={MEASURES.map((size) => [size, text.network.measures[size]])}
        onChoose={(size) => onChange({ size })}
      />
      <Choice
        label={text.network.colour}
        value={asked.colour}
        options={COLOURINGS.map((colour) => [colour, text.network.colours[colour]])}
        onChoose={(colour) => onChange({ colour })}
      />
    </form>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([each]) => each === event.currentTarget.value)
          if (chosen !== undefined) onChoose(chosen[0])
        }}
      >
        {options.map(([each, shown]) => (
          <option key={each} value={each}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A name that the graph knows, taken from the suggestions or as typed. */
export function NameField(props: { label: string; by: NetworkBy; onTake: (name: string) => void }) {
  const text = useText()
  const [value, setValue] = useState('')
  const { label, by, onTake } = props
  return (
    <div class="field">
      <span aria-hidden="true">{label}</span>
      <Combobox
        label={label}
        value={value}
        placeholder={text.box.placeholder}
        suggest={(input, signal) => suggestNames(input, by, text, signal)}
        onInput={setValue}
        onTake={({ value: name }) => onTake(name)}
        onSubmit={() => value.trim() !== '' && onTake(value.trim())}
      />
    </div>
  )
}
