/** Ask: the form that reads as the question, and the encounters that answer it. All of it stands in the address. */
import { useLocation } from 'preact-iso'
import { useTitle } from '../page/use-title.js'
import { EmbedSnippet } from '../parts/embed-snippet.js'
import { isEmpty, type Question, readQuestion, toQuery } from '../question.js'
import { useText } from '../settings.js'
import { EncountersOf } from './encounters-of.js'
import { QuestionForm } from './question-form.js'
import { toSentence } from './sentence.js'
import './ask-page.css'

export function AskPage() {
  const text = useText()
  const { query, route } = useLocation()
  const question = readQuestion(query)
  const sentence = toSentence(question, text)
  useTitle(sentence)
  const go = (next: Question) => route(`/?${toQuery(next)}`.replace(/\?$/, ''))
  return (
    <>
      {isEmpty(question) && <p class="claim">{text.claim}</p>}
      <QuestionForm key={toQuery(question)} question={question} onAsk={go} />
      <section class="answers" aria-labelledby="answers">
        <h1 id="answers">{isEmpty(question) ? text.results.latest : sentence}</h1>
        <p class="soft">
          <a href={`/network?${toQuery(question)}`.replace(/\?$/, '')}>{text.results.network}</a>
        </p>
        <EmbedSnippet view="encounters" query={toQuery(question)} />
        <EncountersOf question={question} onAsk={go} />
      </section>
    </>
  )
}
