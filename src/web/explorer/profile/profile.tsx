/** What the pages of a person and of a body share: timeline, meetings over time, by kind and by place, and by partner. */
import { useLocation } from 'preact-iso'
import type { Contact, Meeting, Named, Tenure } from '../graphql/answers.js'
import { EmbedSnippet } from '../parts/embed-snippet.js'
import { ProblemOf, Waiting } from '../parts/problem.js'
import { MEETING_KINDS } from '../question.js'
import { useText } from '../settings.js'
import { fill } from '../text.js'
import { Breakdown, type Part } from './breakdown.js'
import { Narrowed, useNarrowing } from './narrowed.js'
import { OverTime } from './over-time.js'
import { Timeline } from './timeline.js'
import { useMeetings } from './use-meetings.js'
import './profile.css'

interface Props {
  readonly field: 'person' | 'organization'
  readonly id: string
  readonly name: string
  readonly tenures: readonly Tenure[]
  readonly toLabel: (tenure: Tenure) => string
  readonly contacts: readonly Contact[]
  /** Who stood for a body. */
  readonly representatives?: readonly (Omit<Contact, 'party'> & {
    readonly person: Named
    readonly titles: readonly string[]
  })[]
  /** Asks for the meetings; see `useMeetings`. */
  readonly document: string
}

export function Profile({ field, id, name, tenures, toLabel, contacts, representatives = [], document }: Props) {
  const text = useText()
  const { route } = useLocation()
  const { question, toAddress } = useNarrowing()
  const { meetings, error } = useMeetings(document, id)
  if (error !== null) return <ProblemOf error={error} again={() => location.reload()} />
  if (meetings === null) return <Waiting />
  const { nodes, total, complete } = meetings
  const other = field === 'person' ? 'with' : 'withOrganization'
  return (
    <>
      <p>
        <a href={`/network?${new URLSearchParams({ ...(field === 'organization' && { by: field }), around: id })}`}>
          {text.results.network}
        </a>
      </p>
      <h2>{text.profile.timeline}</h2>
      <Timeline
        name={name}
        tenures={tenures}
        toLabel={toLabel}
        meetings={nodes}
        onOpen={(meeting) => route(`/meeting/${meeting.id}`)}
      />
      {!complete && <p class="soft">{fill(text.profile.some, { shown: nodes.length, total })}</p>}
      <EmbedSnippet view="timeline" query={`${new URLSearchParams({ [field]: id })}`} />
      {nodes.length > 0 && (
        <div class="breakdowns">
          <OverTime
            meetings={nodes}
            toAddress={(period) => toAddress({ from: period, to: period })}
            chosen={question.from}
          />
          <Breakdown
            title={field === 'person' ? text.profile.met : text.profile.metBodies}
            parts={contacts.map(({ party, meetings: number, last }) => ({
              key: party.id,
              label: party.name,
              number,
              address: toAddress({ [other]: party.name }),
              chosen: question[other] === party.name,
              ...(last !== null && { note: fill(text.profile.last, { day: last }) }),
            }))}
          />
          <Breakdown
            title={text.profile.representatives}
            parts={representatives.map(({ person, meetings: number, titles }) => ({
              key: person.id,
              label: person.name,
              number,
              address: toAddress({ person: person.name }),
              chosen: question.person === person.name,
              note: titles.join(', '),
            }))}
          />
          <Breakdown
            title={text.profile.byKind}
            parts={MEETING_KINDS.map((kind) => ({
              key: kind,
              label: text.meetingKinds[kind],
              number: nodes.filter((meeting) => meeting.kind === kind).length,
              address: toAddress({ kinds: [kind] }),
              chosen: question.kinds.includes(kind),
            }))
              .filter(({ number }) => number > 0)
              .sort((a, b) => b.number - a.number)}
          />
          <Breakdown title={text.profile.byPlace} parts={countPlaces(nodes, question.place, toAddress)} />
        </div>
      )}
      <Narrowed field={field} id={id} />
    </>
  )
}

function countPlaces(
  meetings: readonly Meeting[],
  chosen: string,
  toAddress: (changed: { place: string }) => string,
): Part[] {
  const numbers = new Map<string, number>()
  for (const { place } of meetings) if (place !== null) numbers.set(place.name, (numbers.get(place.name) ?? 0) + 1)
  return [...numbers]
    .sort(([, a], [, b]) => b - a)
    .map(([name, number]) => ({
      key: name,
      label: name,
      number,
      address: toAddress({ place: name }),
      chosen: name === chosen,
    }))
}
