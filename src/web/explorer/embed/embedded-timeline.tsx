/** A timeline in a frame: the posts and meetings of one person or body, named by `person` or `organization`. */
import { useEffect, useState } from 'preact/hooks'
import type { OrganizationAnswer, PersonAnswer } from '../graphql/answers.js'
import { MEETINGS_OF_ORGANIZATION, MEETINGS_OF_PERSON, ORGANIZATION, PERSON } from '../graphql/documents.js'
import { useAnswer } from '../graphql/use-answer.js'
import { ProblemOf, stateOf, Waiting } from '../parts/problem.js'
import { toOrganizationLabel, toPersonLabel } from '../profile/tenure-label.js'
import { Timeline } from '../profile/timeline.js'
import { useMeetings } from '../profile/use-meetings.js'
import { findHits } from '../search/suggest.js'
import { useText } from '../settings.js'
import { fill } from '../text.js'
import type { EmbedProps } from './embed.js'
import { tellSelected } from './messages.js'

export function EmbeddedTimeline({ address }: EmbedProps) {
  const text = useText()
  const field = address.has('organization') ? 'organization' : 'person'
  const name = address.get(field) ?? ''
  const id = useId(field, name)
  if (name === '') return <p class="state">{text.embed.timelineOf}</p>
  if (id === null) return <Waiting />
  if (id === '') return <p class="state">{fill(text.results.unknown, { name })}</p>
  return <TimelineOf key={id} field={field} id={id} />
}

function TimelineOf({ field, id }: { field: 'person' | 'organization'; id: string }) {
  const isPerson = field === 'person'
  const answer = useAnswer<Partial<PersonAnswer & OrganizationAnswer>>(isPerson ? PERSON : ORGANIZATION, { id })
  const { meetings, error } = useMeetings(isPerson ? MEETINGS_OF_PERSON : MEETINGS_OF_ORGANIZATION, id)
  const found = answer.data?.person ?? answer.data?.organization
  if (error !== null) return <ProblemOf error={error} again={() => location.reload()} />
  if (found === undefined || found === null || meetings === null) return stateOf(answer) ?? <Waiting />
  return (
    <section>
      <h1>
        <a href={`/${field}/${id}`}>{found.name}</a>
      </h1>
      <Timeline
        name={found.name}
        tenures={found.tenures}
        toLabel={isPerson ? toPersonLabel : toOrganizationLabel}
        meetings={meetings.nodes}
        onOpen={(meeting) => tellSelected({ kind: 'meeting', id: meeting.id, name: meeting.headline ?? '' })}
      />
    </section>
  )
}

/** Null while it is looked for, '' where the graph knows nobody of the name. */
function useId(field: 'person' | 'organization', name: string): string | null {
  const [id, setId] = useState<string | null>(null)
  useEffect(() => {
    if (name === '') return
    if (name.startsWith(`${field}_`)) return setId(name)
    const abort = new AbortController()
    setId(null)
    findHits(name, [field === 'person' ? 'PERSON' : 'ORGANIZATION'], 1, abort.signal)
      .then(([hit]) => setId(hit?.node.id ?? ''))
      .catch(() => {
        if (!abort.signal.aborted) setId('')
      })
    return () => abort.abort()
  }, [field, name])
  return id
}
