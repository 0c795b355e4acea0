/** A meeting: when and where, who was there for whom, side by side, and every sentence that tells of it. */
import type { Conflict, Meeting, MeetingAnswer } from '../graphql/answers.js'
import { MEETING } from '../graphql/documents.js'
import { useAnswer } from '../graphql/use-answer.js'
import { NotFound } from '../page/not-found.js'
import { useTitle } from '../page/use-title.js'
import { showDate } from '../parts/dates.js'
import { PartyOf } from '../parts/party.js'
import { stateOf } from '../parts/problem.js'
import { Quote } from '../parts/quote.js'
import { useText } from '../settings.js'
import { fill } from '../text.js'
import './meeting-page.css'

export function MeetingPage({ id }: { id: string }) {
  const text = useText()
  const answer = useAnswer<MeetingAnswer>(MEETING, { id })
  const meeting = answer.data?.node
  const found = meeting?.participations === undefined ? null : meeting
  useTitle(found === null ? '' : (found.headline ?? `${text.meetingKinds[found.kind]} ${showDate(found.date, text)}`))
  if (answer.data === null) return stateOf(answer)
  if (found === null) return <NotFound message={text.state.notFound} />
  const groups = found.sides.length > 0 ? found.sides : [{ name: '', participations: found.participations ?? [] }]
  return (
    <article class="meeting-page">
      <h1>{found.headline ?? text.meetingKinds[found.kind]}</h1>
      <WhenAndWhere meeting={found} />
      <h2>{found.sides.length > 0 ? text.meeting.sides : text.meeting.present}</h2>
      <div class="sides">
        {groups.map(({ name, participations }) => (
          <ul key={name}>
            {participations.map((party) => (
              <li key={party.id}>
                <PartyOf party={party} />
              </li>
            ))}
          </ul>
        ))}
      </div>
      <Conflicts conflicts={found.conflicts} />
      <Related title={text.meeting.partOf} meetings={found.partOf} />
      <Related title={text.meeting.parts} meetings={found.parts} />
      <h2>{text.meeting.evidence}</h2>
      <div class="proofs">
        {found.evidence.map((evidence) => (
          <Quote key={`${evidence.article.id} ${evidence.start}`} evidence={evidence} />
        ))}
      </div>
    </article>
  )
}

function WhenAndWhere({ meeting: { date, kind, place } }: { meeting: Meeting }) {
  const text = useText()
  return (
    <p class="soft">
      {showDate(date, text)} · {text.meetingKinds[kind]}
      {place !== null && ` · ${place.name}`}
      {date.basis !== null && ` · ${text.encounter.dateBasis[date.basis]}`}
    </p>
  )
}

function Related({ title, meetings }: { title: string; meetings: readonly Meeting[] }) {
  const text = useText()
  if (meetings.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul class="related">
        {meetings.map(({ id, kind, date, place, headline }) => (
          <li key={id}>
            <a href={`/meeting/${id}`}>{headline ?? text.meetingKinds[kind]}</a>{' '}
            <span class="soft">
              {[showDate(date, text), text.meetingKinds[kind], place?.name].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What articles tell differently, with who tells what. */
function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const text = useText()
  return conflicts.map(({ about, values, accounts }) => (
    <section key={about} class="conflict">
      <p>{fill(text.meeting.conflicts[about], { values: values.join(' / ') })}</p>
      <ul>
        {accounts.map(({ article, from, place }) => (
          <li key={article.id}>
            {(about === 'DATE' ? from : place) ?? '–'}:{' '}
            <a href={`/article/${article.id}`}>{article.title ?? text.encounter.proof}</a> {article.published}
          </li>
        ))}
      </ul>
    </section>
  ))
}
