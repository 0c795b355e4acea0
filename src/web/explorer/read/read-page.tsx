/** Read: an article is pasted or uploaded, what the rules find is seen at once, and only then it is stored. */
import { useMemo, useState } from 'preact/hooks'
import { Legend } from '../article/legend.js'
import { MarkedText } from '../article/marked-text.js'
import { MARK_KINDS, type MarkKind } from '../article/marks.js'
import { SubjectList } from '../article/subject-list.js'
import type { IngestAnswer, PreviewAnswer } from '../graphql/answers.js'
import { type AskError, ask, forgetAnswers } from '../graphql/ask.js'
import { ARTICLE_PREVIEW, INGEST_ARTICLE } from '../graphql/documents.js'
import { toAskError } from '../graphql/use-answer.js'
import { useTitle } from '../page/use-title.js'
import { KeyField } from '../parts/key-field.js'
import { ProblemOf } from '../parts/problem.js'
import { useText } from '../settings.js'
import { fill } from '../text.js'
import { ArticleForm, type Draft, EMPTY_DRAFT, toInput } from './article-form.js'
import { toPreviewSubjects } from './preview.js'
import '../article/article-page.css'
import './read-page.css'

type Ingested = IngestAnswer['ingestArticle']

/** What became of one article; `done` of `all` while several are read. */
interface Progress {
  readonly done: number
  readonly all: number
  readonly results: readonly (Ingested | { readonly name: string; readonly message: string })[]
}

export function ReadPage() {
  const text = useText()
  useTitle(text.nav.read)
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT)
  const [preview, setPreview] = useState<PreviewAnswer['articlePreview'] | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [error, setError] = useState<AskError | null>(null)
  const [waiting, setWaiting] = useState(false)

  async function attempt(work: () => Promise<void>) {
    setWaiting(true)
    setError(null)
    try {
      await work()
    } catch (reason) {
      setError(toAskError(reason))
    } finally {
      setWaiting(false)
    }
  }
  const showPreview = () =>
    attempt(async () => {
      const input = toInput(draft)
      setPreview((await ask<PreviewAnswer>(ARTICLE_PREVIEW, { input }, { keep: false })).articlePreview)
    })
  const storeAll = (drafts: readonly (Draft & { name: string })[]) =>
    attempt(async () => {
      const results: Progress['results'][number][] = []
      setProgress({ done: 0, all: drafts.length, results })
      for (const { name, ...each } of drafts) {
        try {
          const answer = await ask<IngestAnswer>(INGEST_ARTICLE, { input: toInput(each) }, { keep: false })
          results.push(answer.ingestArticle)
        } catch (reason) {
          const failed = toAskError(reason)
          // Without a key, or a connection, the others would fail alike.
          if (failed.failure !== 'refused' || failed.code === 'UNAUTHORIZED' || failed.code === 'FORBIDDEN')
            throw failed
          results.push({ name, message: failed.message })
        }
        setProgress({ done: results.length, all: drafts.length, results: [...results] })
      }
      forgetAnswers()
    })
  const storeFiles = async (files: readonly File[]) =>
    storeAll(await Promise.all(files.map(async (file) => ({ ...(await readDraft(file)), name: file.name }))))

  return (
    <section class="read-page" aria-busy={waiting}>
      <h1>{text.nav.read}</h1>
      <p class="soft">{text.read.claim}</p>
      <ArticleForm
        draft={draft}
        waiting={waiting}
        onChange={setDraft}
        onPreview={showPreview}
        onStore={() => storeAll([{ ...draft, name: draft.title }])}
        onFiles={storeFiles}
      />
      {error !== null && <ProblemOf error={error} again={showPreview} />}
      {error === null && <KeyNote />}
      {progress !== null && <Results progress={progress} />}
      {preview !== null && <Preview preview={preview} />}
    </section>
  )
}

function KeyNote() {
  const text = useText()
  return (
    <details class="key-note">
      <summary>{text.key.label}</summary>
      <KeyField onKept={forgetAnswers} />
    </details>
  )
}

function Results({ progress: { done, all, results } }: { progress: Progress }) {
  const text = useText()
  return (
    <section class="results" aria-live="polite">
      <label>
        {fill(text.read.progress, { done, all })} <progress value={done} max={all} />
      </label>
      <ul>
        {results.map((result, index) => (
          // Results keep their order.
          <li key={String(index)}>
            {'status' in result ? (
              <>
                <a href={`/article/${result.article.id}`}>{result.article.title ?? text.article.untitled}</a>{' '}
                <span class="soft">
                  {text.read.statuses[result.status]} · {fill(text.read.added, { ...result, article: '' })}
                </span>
              </>
            ) : (
              <>
                {result.name}: <span class="bad">{result.message}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Preview({ preview }: { preview: PreviewAnswer['articlePreview'] }) {
  const text = useText()
  const [shown, setShown] = useState<readonly MarkKind[]>(MARK_KINDS)
  const [lit, setLit] = useState<string | null>(null)
  const subjects = useMemo(() => toPreviewSubjects(preview, text), [preview, text])
  const marks = subjects.flatMap((subject) => (shown.includes(subject.kind) ? subject.marks : []))
  return (
    <section aria-live="polite">
      <h2>{text.read.found}</h2>
      <div class="proof-columns">
        <div>
          <Legend subjects={subjects} shown={shown} onChange={setShown} />
          <MarkedText
            text={preview.text}
            language={preview.language}
            marks={marks}
            subjects={subjects}
            quoted={null}
            lit={lit}
            onLit={setLit}
          />
        </div>
        <SubjectList subjects={subjects} lit={lit} onLit={setLit} />
      </div>
    </section>
  )
}

/** The first line is the title, as on the command line. */
async function readDraft(file: File): Promise<Draft> {
  const [title = '', ...rest] = (await file.text()).replace(/^\uFEFF/, '').split(/\r?\n/)
  const text = rest.join('\n').trim()
  return text === '' ? { ...EMPTY_DRAFT, text: title } : { ...EMPTY_DRAFT, title: title.trim(), text }
}
