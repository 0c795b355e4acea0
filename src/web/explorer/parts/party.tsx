/** One party of an encounter: the person, the title used there, and the body stood for, with how that is known. */
import type { Party } from '../graphql/answers.js'
import { useText } from '../settings.js'
import './party.css'

export function PartyOf({ party }: { party: Party }) {
  const text = useText()
  const { person, organization, title, basis, role } = party
  const body =
    organization === null ? (
      <span class="nobody">{text.encounter.noBody}</span>
    ) : (
      <a class="body" href={`/organization/${organization.id}`}>
        {organization.name}
      </a>
    )
  if (person === null) {
    return (
      <div class="party">
        <div class="name">{body}</div>
        <div class="stood">{text.encounter.noPerson}</div>
      </div>
    )
  }
  return (
    <div class="party">
      <div class="name">
        <a class="person" href={`/person/${person.id}`}>
          {person.name}
        </a>
        {title !== null && <span class="title">{title}</span>}
        {role !== null && role !== 'PRINCIPAL' && <span class="role">{text.roles[role]}</span>}
      </div>
      <div class="stood">
        {organization !== null && <span class="for">{text.encounter.represents} </span>}
        {body}
        {basis !== null && basis !== 'STATED' && <span class="basis">{text.encounter.basis[basis]}</span>}
      </div>
    </div>
  )
}
