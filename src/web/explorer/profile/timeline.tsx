/** A timeline: the posts of a person or body as bars, and the meetings as dots below them, on one scale of days. */
import type { Meeting, Tenure } from '../graphql/answers.js'
import { showDate } from '../parts/dates.js'
import { useText } from '../settings.js'
import { fill } from '../text.js'
import { createTimeScale, type TimeScale } from './time-scale.js'
import './timeline.css'

interface Props {
  readonly name: string
  readonly tenures: readonly Tenure[]
  /** How a post is called here: by its title and body for a person, by its title and holder for a body. */
  readonly toLabel: (tenure: Tenure) => string
  readonly meetings: readonly Meeting[]
  readonly onOpen: (meeting: Meeting) => void
}

/** Rows of dots above each other; what has no more room stands in the topmost. */
const LANES = 8
const MOST_BARS = 20

export function Timeline({ name, tenures, toLabel, meetings, onOpen }: Props) {
  const text = useText()
  const bars = tenures.flatMap((tenure) => toBar(tenure) ?? []).slice(0, MOST_BARS)
  const dated = meetings.filter(({ date }) => date.from !== null)
  const scale = createTimeScale([
    ...bars.flatMap(({ from, to }) => [from, to]),
    ...dated.flatMap(({ date }) => [date.from ?? '', date.to ?? date.from ?? '']),
  ])
  if (scale === null) return <p class="soft">{text.profile.none}</p>
  const label = fill(text.profile.timelineLabel, {
    name,
    posts: bars.length,
    meetings: dated.length,
    from: scale.from,
    to: scale.to,
  })
  return (
    <div class="timeline" role="img" aria-label={label}>
      {bars.map(({ tenure, from, to }) => (
        <div class="row" key={tenure.id}>
          <span class="label">{toLabel(tenure)}</span>
          <span class="track">
            <span
              class={tenure.status === 'FORMER' ? 'bar former' : 'bar'}
              title={`${toLabel(tenure)} · ${from} – ${to}`}
              style={{ left: `${scale.place(from)}%`, width: `${scale.place(to, 'end') - scale.place(from)}%` }}
            />
          </span>
        </div>
      ))}
      <div class="row dots">
        <span class="label">{text.profile.meetings}</span>
        <Dots meetings={dated} scale={scale} onOpen={onOpen} />
      </div>
      <div class="row ticks" aria-hidden="true">
        <span class="label" />
        <span class="track">
          {scale.ticks.map((tick) => (
            <span key={tick.label} style={{ left: `${tick.at}%` }}>
              {tick.label}
            </span>
          ))}
        </span>
      </div>
    </div>
  )
}

function Dots({ meetings, scale, onOpen }: Pick<Props, 'meetings' | 'onOpen'> & { scale: TimeScale }) {
  const text = useText()
  const taken = new Map<number, number>()
  const lanes = meetings.map(({ date }) => {
    const column = Math.round(scale.place(date.from ?? ''))
    const lane = taken.get(column) ?? 0
    taken.set(column, lane + 1)
    return Math.min(lane, LANES - 1)
  })
  return (
    <span class="track" style={{ height: `${(Math.max(0, ...lanes) + 1) * 0.75 + 0.25}rem` }}>
      {meetings.map((meeting, index) => (
        // For the mouse; keys and screen readers have the list of encounters.
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
        // biome-ignore lint/a11y/noStaticElementInteractions: as above.
        <span
          key={meeting.id}
          class={`dot ${meeting.kind.toLowerCase()}`}
          title={[showDate(meeting.date, text), text.meetingKinds[meeting.kind], meeting.headline]
            .filter(Boolean)
            .join(' · ')}
          style={{ left: `${scale.place(meeting.date.from ?? '')}%`, bottom: `${(lanes[index] ?? 0) * 0.75}rem` }}
          onClick={() => onOpen(meeting)}
        />
      ))}
    </span>
  )
}

/** As far as is known when it began and ended. Null where neither is. */
function toBar(tenure: Tenure) {
  const from = (tenure.begins ?? tenure.ends)?.on
  const to = (tenure.ends ?? tenure.begins)?.on
  if (from === undefined || to === undefined) return null
  const [first = from, last = to] = [from, to].sort()
  return { tenure, from: first, to: last }
}
