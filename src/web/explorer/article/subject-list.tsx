/** Beside the text: all that it speaks of, each with how often, and a way to the first place. */
import { useText } from '../settings.js'
import { count } from '../text.js'
import { MARK_KINDS, type Subject } from './marks.js'
import { Wrong } from './wrong.js'

interface Props {
  /** The article whose facts can be called wrong; left out for one that is not stored. */
  readonly articleId?: string
  readonly subjects: readonly Subject[]
  readonly lit: string | null
  readonly onLit: (id: string | null) => void
}

export function SubjectList({ articleId, subjects, lit, onLit }: Props) {
  const text = useText()
  if (subjects.length === 0) return <p class="soft">{text.article.none}</p>
  return (
    <aside class="subjects" aria-label={text.article.said}>
      {MARK_KINDS.map((kind) => {
        const ofKind = subjects.filter((subject) => subject.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <section key={kind}>
            <h2>{text.article.kinds[kind]}</h2>
            <ul>
              {ofKind.map((subject) => (
                <li
                  key={subject.id}
                  class={subject.id === lit ? 'lit' : undefined}
                  onMouseEnter={() => onLit(subject.id)}
                  onMouseLeave={() => onLit(null)}
                >
                  {subject.address === null ? (
                    <span>{subject.label}</span>
                  ) : (
                    <a href={subject.address}>{subject.label}</a>
                  )}
                  <button
                    type="button"
                    title={text.article.show}
                    onFocus={() => onLit(subject.id)}
                    onBlur={() => onLit(null)}
                    onClick={() => scrollTo(subject.id)}
                  >
                    {count(text.article.mentions, subject.marks.length)}
                    <span class="unseen">
                      {subject.label}: {text.article.show}
                    </span>
                  </button>
                  {articleId !== undefined && (kind === 'TENURE' || kind === 'MEETING') && (
                    <Wrong articleId={articleId} subject={subject} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </aside>
  )
}

function scrollTo(id: string): void {
  document.querySelector(`.marked-text [data-lights="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' })
}
