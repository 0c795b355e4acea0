/** One doubt: those it is about side by side, what speaks for and against, and the answers. */
import type { Doubt, DoubtPerson } from '../graphql/answers.js'
import { showDate } from '../parts/dates.js'
import { useText } from '../settings.js'
import { count } from '../text.js'

interface Props {
  readonly doubt: Doubt
  readonly waiting: boolean
  readonly onDecide: (isSo: boolean) => void
  readonly onSkip: () => void
}

export function DoubtView({ doubt, waiting, onDecide, onSkip }: Props) {
  const text = useText()
  const { kind, about, score } = doubt
  return (
    <article class="doubt">
      <h2>
        {text.review.questions[kind]} <span class="soft">{Math.round(score * 100)} %</span>
      </h2>
      <div class="sides">
        {about.map((each) =>
          'names' in each ? (
            <PersonSide key={each.id} person={each} />
          ) : (
            <section key={each.id}>
              <a href={`/meeting/${each.id}`}>{each.headline ?? text.article.untitled}</a>
            </section>
          ),
        )}
      </div>
      <div class="reasons">
        <Reasons title={text.review.for} reasons={doubt.for} />
        <Reasons title={text.review.against} reasons={doubt.against} />
      </div>
      <p class="actions">
        {kind !== 'MEETING_CONFLICT' && (
          <>
            <button type="button" class="main" disabled={waiting} onClick={() => onDecide(true)}>
              {text.review.yes[kind]} (Y)
            </button>
            <button type="button" disabled={waiting} onClick={() => onDecide(false)}>
              {text.review.no[kind]} (N)
            </button>
          </>
        )}
        <button type="button" onClick={onSkip}>
          {text.review.skip} (S)
        </button>
      </p>
    </article>
  )
}

function PersonSide({ person }: { person: DoubtPerson }) {
  const text = useText()
  return (
    <section>
      <h3>
        <a href={`/person/${person.id}`}>{person.name}</a>
      </h3>
      <p class="soft">{person.names.slice(1).join(' · ')}</p>
      <ul>
        {person.tenures.map(({ id, post, attested, evidence }) => (
          <li key={id}>
            {post.organization?.name} <b>{post.title}</b> <span class="soft">{attested.from}</span>
            <p class="soft">{evidence[0]?.quote}</p>
          </li>
        ))}
      </ul>
      <p>{count(text.profile.times, person.meetings.totalCount)}</p>
      <ul>
        {person.meetings.nodes.map(({ id, date, headline, kind }) => (
          <li key={id}>
            {showDate(date, text)} <a href={`/meeting/${id}`}>{headline ?? text.meetingKinds[kind]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reasons({ title, reasons }: { title: string; reasons: readonly string[] }) {
  const text = useText()
  return (
    <section>
      <h3>{title}</h3>
      {reasons.length === 0 ? (
        <p class="soft">{text.profile.none}</p>
      ) : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
