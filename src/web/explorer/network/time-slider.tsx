/** The time slider: the network as it was known up to a month, by the first meeting of each edge. */
import { useEffect, useState } from 'preact/hooks'
import { useText } from '../settings.js'
import { fill } from '../text.js'

interface Props {
  /** YYYY-MM of the first and the last meeting that begins an edge, and all between. */
  readonly months: readonly string[]
  /** YYYY-MM; '' for all of it. */
  readonly until: string
  readonly onChange: (until: string) => void
}

/** Milliseconds from one month to the next while it plays, the whole in about eight seconds. */
const [FASTEST, WHOLE] = [60, 8_000]

export function TimeSlider({ months, until, onChange }: Props) {
  const text = useText()
  const [playing, setPlaying] = useState(false)
  const last = months.length - 1
  const at = until === '' ? last : Math.max(months.indexOf(until), 0)
  const go = (index: number) => onChange(index >= last ? '' : (months[index] ?? ''))

  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(
      () => {
        if (at >= last) setPlaying(false)
        else go(at + 1)
      },
      Math.max(FASTEST, WHOLE / months.length),
    )
    return () => clearTimeout(timer)
  })
  if (months.length < 2) return null
  return (
    <div class="time-slider">
      <button
        type="button"
        aria-pressed={playing}
        onClick={() => {
          if (!playing && at >= last) go(0)
          setPlaying(!playing)
        }}
      >
        {playing ? text.network.pause : text.network.play}
      </button>
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        aria-label={text.network.time}
        aria-valuetext={months[at]}
        onInput={(event) => {
          setPlaying(false)
          go(event.currentTarget.valueAsNumber)
        }}
      />
      <output>{at >= last ? text.network.allTime : fill(text.network.until, { month: months[at] ?? '' })}</output>
    </div>
  )
}

/** Every month from the first to the last of some days. */
export function listMonths(days: readonly string[]): string[] {
  const sorted = [...days].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  let [year = 0, month = 1] = first.split('-').map(Number)
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    months.push(name)
    if (name >= last.slice(0, 7)) return months
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
}
