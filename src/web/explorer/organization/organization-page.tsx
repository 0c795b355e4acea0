/** A body: names, what it is a unit of, who held which post, whom it met, and the encounters in which it was represented. */
import type { Named, OrganizationAnswer } from '../graphql/answers.js'
import { MEETINGS_OF_ORGANIZATION, ORGANIZATION } from '../graphql/documents.js'
import { useAnswer } from '../graphql/use-answer.js'
import { NotFound } from '../page/not-found.js'
import { useTitle } from '../page/use-title.js'
import { stateOf } from '../parts/problem.js'
import { Profile } from '../profile/profile.js'
import { toOrganizationLabel } from '../profile/tenure-label.js'
import { TenureList } from '../profile/tenure-list.js'
import { useText } from '../settings.js'

export function OrganizationPage({ id }: { id: string }) {
  const text = useText()
  const answer = useAnswer<OrganizationAnswer>(ORGANIZATION, { id })
  useTitle(answer.data?.organization?.name ?? '')
  if (answer.data === null) return stateOf(answer)
  const { organization } = answer.data
  if (organization === null) return <NotFound message={text.state.notFound} />
  const [, ...others] = organization.names
  const kind = Object.entries(text.bodyKinds).find(([name]) => name === organization.kind)?.[1]
  return (
    <article class="profile">
      <h1>{organization.name}</h1>
      <dl class="facts">
        <div>
          <dt>{text.profile.kind}</dt>
          <dd>{kind ?? organization.kind}</dd>
        </div>
        <Bodies term={text.profile.parent} bodies={organization.ancestors} />
        {others.length > 0 && (
          <div>
            <dt>{text.profile.names}</dt>
            <dd>{others.join(' · ')}</dd>
          </div>
        )}
        <Bodies term={text.profile.units} bodies={organization.units} />
      </dl>
      <h2>{text.profile.holders}</h2>
      <TenureList tenures={organization.tenures} of="organization" />
      <Profile
        field="organization"
        id={id}
        name={organization.name}
        tenures={organization.tenures}
        toLabel={toOrganizationLabel}
        contacts={organization.partners.map(({ organization: party, ...contact }) => ({ party, ...contact }))}
        representatives={organization.representatives}
        document={MEETINGS_OF_ORGANIZATION}
      />
    </article>
  )
}

function Bodies({ term, bodies }: { term: string; bodies: readonly Named[] }) {
  if (bodies.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {bodies.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <a href={`/organization/${id}`}>{name}</a>
          </span>
        ))}
      </dd>
    </div>
  )
}
