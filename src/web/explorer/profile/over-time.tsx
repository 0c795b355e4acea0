/** Meetings by month, or by year where there are many months; each column narrows the list below to its time. */
import type { Meeting } from '../graphql/answers.js'
import { useText } from '../settings.js'
import { fill } from '../text.js'
import { countPeriods } from './periods.js'
import './over-time.css'

interface Props {
  readonly meetings: readonly Meeting[]
  /** The address that shows only the meetings of a year or month. */
  readonly toAddress: (period: string) => string
  readonly chosen: string
}

export function OverTime({ meetings, toAddress, chosen }: Props) {
  const text = useText()
  const periods = countPeriods(meetings.flatMap(({ date }) => date.from ?? []))
  const undated = meetings.filter(({ date }) => date.from === null).length
  if (periods.length === 0)
    return undated === 0 ? null : <p class="soft">{fill(text.profile.undated, { count: undated })}</p>
  const most = Math.max(...periods.map(({ number }) => number))
  return (
    <section class="over-time">
      <h3>{text.profile.overTime}</h3>
      <ol>
        {periods.map(({ period, number }, index) => (
          <li key={period}>
            {number > 0 && (
              <a
                href={toAddress(period)}
                title={`${period}: ${number}`}
                aria-label={`${period}: ${number}`}
                aria-current={period === chosen ? 'true' : undefined}
              >
                <span style={{ height: `${(number / most) * 100}%` }} />
              </a>
            )}
            <span class="tick" aria-hidden="true">
              {showTick(period, index, periods.length)}
            </span>
          </li>
        ))}
      </ol>
      {undated > 0 && <p class="soft">{fill(text.profile.undated, { count: undated })}</p>}
    </section>
  )
}

/** The year at its first month, and every year where there are few. */
function showTick(period: string, index: number, length: number): string {
  if (period.length === 4) return index % Math.ceil(length / 12) === 0 ? period : ''
  return index === 0 || period.endsWith('-01') ? period.slice(0, 4) : ''
}
