/**
 * Encounters, those of one meeting together: its day, kind and place, who stood for whom, and the sentences once.
 *
 * A delegation of six that meets six gives 36 encounters of one meeting; the first pairs are shown, the rest unfolds.
 */
import { useState } from 'preact/hooks'
import type { Encounter, Evidence } from '../graphql/answers.js'
import { useText } from '../settings.js'
import { count } from '../text.js'
import { showDate } from './dates.js'
import { PartyOf } from './party.js'
import { Quote } from './quote.js'
import './encounter-list.css'

const PAIRS = 4
const QUOTES = 1

export function EncounterList({ encounters }: { encounters: readonly Encounter[] }) {
  return (
    <ol class="encounters">
      {groupByMeeting(encounters).map((group) => (
        <MeetingOf key={group[0].meeting.id} encounters={group} />
      ))}
    </ol>
  )
}

type Group = readonly [Encounter, ...Encounter[]]

function MeetingOf({ encounters }: { encounters: Group }) {
  const text = useText()
  const [{ date, place, meeting }] = encounters
  const day = showDate(date, text)
  return (
    <li class="meeting">
      <div class="when">
        <time dateTime={date.precision === 'DAY' ? (date.from ?? undefined) : undefined}>{day}</time>
        {date.basis === 'PUBLISHED' && <span class="basis">{text.encounter.dateBasis.PUBLISHED}</span>}
        <a class="kind" href={`/meeting/${meeting.id}`}>
          {text.meetingKinds[meeting.kind]}
        </a>
        {place !== null && <span class="place">{place.name}</span>}
      </div>
      <div class="what">
        <Folded items={encounters} shown={PAIRS} more={text.encounter.pairs}>
          {(each) => (
            <div class="pair" key={each.id} data-encounter={each.id}>
              <PartyOf party={each.parties[0]} />
              <span class="met" role="img" aria-label={text.encounter.met}>
                ⇄
              </span>
              <PartyOf party={each.parties[1]} />
            </div>
          )}
        </Folded>
        <Folded items={gatherEvidence(encounters)} shown={QUOTES} more={text.encounter.proofs}>
          {(each) => <Quote key={`${each.article.id} ${each.start}`} evidence={each} />}
        </Folded>
      </div>
    </li>
  )
}

interface FoldedProps<Item> {
  readonly items: readonly Item[]
  readonly shown: number
  readonly more: { readonly one: string; readonly other: string }
  readonly children: (item: Item) => preact.ComponentChild
}

/** The first items; the rest behind a button that says how many. */
function Folded<Item>({ items, shown, more, children }: FoldedProps<Item>) {
  const [open, setOpen] = useState(false)
  // Unfolding for one alone takes as much room as showing it.
  const visible = open || items.length <= shown + 1 ? items : items.slice(0, shown)
  return (
    <>
      {visible.map(children)}
      {visible.length < items.length && (
        <button type="button" class="unfold" onClick={() => setOpen(true)}>
          {count(more, items.length - visible.length)}
        </button>
      )}
    </>
  )
}

/** Encounters of one meeting follow each other in every answer of the API. */
function groupByMeeting(encounters: readonly Encounter[]): Group[] {
  const groups: [Encounter, ...Encounter[]][] = []
  for (const encounter of encounters) {
    const last = groups.at(-1)
    if (last?.[0].meeting.id === encounter.meeting.id) last.push(encounter)
    else groups.push([encounter])
  }
  return groups
}

/** Each sentence once, in the order of the encounters. */
function gatherEvidence(encounters: readonly Encounter[]): Evidence[] {
  const all = encounters.flatMap(({ evidence }) => evidence)
  return [...new Map(all.map((each) => [`${each.article.id} ${each.start} ${each.end}`, each])).values()]
}
