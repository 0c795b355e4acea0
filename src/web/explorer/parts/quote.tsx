/** The words that say so, and the article they stand in. */
import type { Evidence } from '../graphql/answers.js'
import { useText } from '../settings.js'
import './quote.css'

export function Quote({ evidence }: { evidence: Evidence }) {
  const text = useText()
  const { quote, article, start, end } = evidence
  const source = [article.source, article.published].filter((each) => each !== null).join(' · ')
  return (
    <blockquote class="quote">
      <p>{quote.trim()}</p>
      <footer>
        <a href={`/article/${article.id}?at=${start}-${end}`}>{article.title ?? text.encounter.proof}</a>
        {source !== '' && <span> · {source}</span>}
      </footer>
    </blockquote>
  )
}
