/** A breakdown: how many meetings of each kind, place or partner, the most first; each narrows the list below. */
import { useState } from 'preact/hooks'
import { useText } from '../settings.js'
import { count } from '../text.js'
import './breakdown.css'

export interface Part {
  readonly key: string
  readonly label: string
  readonly number: number
  /** Where a click leads. */
  readonly address: string
  /** Whether the page shows only these now. */
  readonly chosen: boolean
  readonly note?: string
}

const SHOWN = 10

export function Breakdown({ title, parts }: { title: string; parts: readonly Part[] }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  if (parts.length === 0) return null
  const most = Math.max(...parts.map(({ number }) => number))
  const visible = open ? parts : parts.slice(0, SHOWN)
  return (
    <section class="breakdown">
      <h3>{title}</h3>
      <ul>
        {visible.map(({ key, label, number, address, chosen, note }) => (
          <li key={key}>
            <a href={address} aria-current={chosen ? 'true' : undefined} title={note}>
              {label}
            </a>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${(number / most) * 100}%` }} />
            </span>
            <span class="number">
              <span aria-hidden="true">{number.toLocaleString('en')}</span>
              <span class="unseen">{count(text.profile.times, number)}</span>
            </span>
          </li>
        ))}
      </ul>
      {visible.length < parts.length && (
        <button type="button" onClick={() => setOpen(true)}>
          {count(text.profile.moreContacts, parts.length - visible.length)}
        </button>
      )}
    </section>
  )
}
