/** Posts held: title, body or holder, how, when, and the sentence that says so. */
import type { Named, Tenure } from '../graphql/answers.js'
import { useText } from '../settings.js'
import { fill, type Text } from '../text.js'
import './tenure-list.css'

interface Props {
  readonly tenures: readonly Tenure[]
  /** Whose posts these are: then the list names the bodies; else it is a body's, and the list names the holders. */
  readonly of: 'person' | 'organization'
}

export function TenureList({ tenures, of }: Props) {
  const text = useText()
  if (tenures.length === 0) return <p class="soft">{text.profile.noPosts}</p>
  return (
    <ul class="tenures">
      {tenures.map((tenure) => (
        <li key={tenure.id}>
          <span class="what">
            <Other tenure={tenure} of={of} /> <b>{tenure.post.title}</b>
            {tenure.status !== null && tenure.status !== 'CURRENT' && (
              <span class="status">{text.tenureStatus[tenure.status]}</span>
            )}
          </span>
          <span class="soft">{showSpan(tenure, text)}</span>
          <Proof tenure={tenure} />
        </li>
      ))}
    </ul>
  )
}

function Other({ tenure, of }: { tenure: Tenure; of: Props['of'] }) {
  const { person, post } = tenure
  if (of === 'organization') return <LinkTo kind="person" named={person} />
  return post.organization === null ? null : <LinkTo kind="organization" named={post.organization} />
}

function LinkTo({ kind, named }: { kind: 'person' | 'organization'; named: Named }) {
  return <a href={`/${kind}/${named.id}`}>{named.name}</a>
}

function Proof({ tenure }: { tenure: Tenure }) {
  const text = useText()
  const [first] = tenure.evidence
  if (first === undefined) return null
  return (
    <a class="proof" href={`/article/${first.article.id}?at=${first.start}-${first.end}`} title={first.quote}>
      {text.profile.moreProof}
      <span class="unseen">: {first.quote}</span>
    </a>
  )
}

function showSpan({ since, until, attested }: Tenure, text: Text): string {
  const told = [since && fill(text.profile.since, { day: since }), until && fill(text.profile.until, { day: until })]
  const { from, to } = attested
  const seen =
    from === null
      ? ''
      : to === null || to === from
        ? fill(text.profile.attestedOn, { from })
        : fill(text.profile.attested, { from, to })
  return [...told, seen].filter(Boolean).join(' · ')
}
