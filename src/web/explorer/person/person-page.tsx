/** A person: names, posts, the timeline of posts and meetings, whom met, and the encounters. */
import type { PersonAnswer } from '../graphql/answers.js'
import { MEETINGS_OF_PERSON, PERSON } from '../graphql/documents.js'
import { useAnswer } from '../graphql/use-answer.js'
import { NotFound } from '../page/not-found.js'
import { useTitle } from '../page/use-title.js'
import { stateOf } from '../parts/problem.js'
import { Profile } from '../profile/profile.js'
import { toPersonLabel } from '../profile/tenure-label.js'
import { TenureList } from '../profile/tenure-list.js'
import { useText } from '../settings.js'
import { count } from '../text.js'

export function PersonPage({ id }: { id: string }) {
  const text = useText()
  const answer = useAnswer<PersonAnswer>(PERSON, { id })
  useTitle(answer.data?.person?.name ?? '')
  if (answer.data === null) return stateOf(answer)
  const { person } = answer.data
  if (person === null) return <NotFound message={text.state.notFound} />
  const [, ...others] = person.names
  return (
    <article class="profile">
      <h1>{person.name}</h1>
      <dl class="facts">
        {others.length > 0 && (
          <div>
            <dt>{text.profile.names}</dt>
            <dd>{others.join(' · ')}</dd>
          </div>
        )}
        {person.pinyin !== null && (
          <div>
            <dt>{text.profile.pinyin}</dt>
            <dd>{person.pinyin}</dd>
          </div>
        )}
      </dl>
      <h2>{text.profile.posts}</h2>
      <TenureList tenures={person.tenures} of="person" />
      <Colleagues colleagues={person.colleagues} />
      <Profile
        field="person"
        id={id}
        name={person.name}
        tenures={person.tenures}
        toLabel={toPersonLabel}
        contacts={person.met.map(({ person: party, ...contact }) => ({ party, ...contact }))}
        document={MEETINGS_OF_PERSON}
      />
    </article>
  )
}

function Colleagues({ colleagues }: { colleagues: NonNullable<PersonAnswer['person']>['colleagues'] }) {
  const text = useText()
  if (colleagues.length === 0) return null
  return (
    <details>
      <summary>{count(text.profile.colleagues, colleagues.length)}</summary>
      <ul class="colleagues">
        {colleagues.map(({ person, organization, from, to }) => (
          <li key={`${person.id} ${organization.id}`}>
            <a href={`/person/${person.id}`}>{person.name}</a>{' '}
            <span class="soft">
              {organization.name} · {from === to ? from : `${from} – ${to}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
