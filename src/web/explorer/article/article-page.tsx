/** An article as proof: its text with every person, body, post and meeting marked where it speaks of them. */

import { useEffect, useMemo, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { ArticleAnswer } from '../graphql/answers.js'
import { ARTICLE } from '../graphql/documents.js'
import { useAnswer } from '../graphql/use-answer.js'
import { NotFound } from '../page/not-found.js'
import { useTitle } from '../page/use-title.js'
import { stateOf } from '../parts/problem.js'
import { useText } from '../settings.js'
import { fill } from '../text.js'
import { Legend } from './legend.js'
import { MarkedText } from './marked-text.js'
import { MARK_KINDS, type MarkKind, toMarks, toSubjects } from './marks.js'
import type { Mark } from './segments.js'
import { SubjectList } from './subject-list.js'
import './article-page.css'

type Article = NonNullable<ArticleAnswer['article']>

export function ArticlePage({ id }: { id: string }) {
  const text = useText()
  const { query } = useLocation()
  const answer = useAnswer<ArticleAnswer>(ARTICLE, { id })
  useTitle(answer.data?.article?.title ?? '')
  if (answer.data === null) return stateOf(answer)
  const { article } = answer.data
  if (article === null) return <NotFound message={text.state.notFound} />
  return (
    <article class="proof-page">
      <h1>{article.title ?? text.article.untitled}</h1>
      <Origin article={article} />
      <Proof key={id} article={article} quoted={readQuoted(query.at)} />
    </article>
  )
}

function Proof({ article, quoted }: { article: Article; quoted: Mark | null }) {
  const text = useText()
  const [shown, setShown] = useState<readonly MarkKind[]>(MARK_KINDS)
  const [lit, setLit] = useState<string | null>(null)
  const subjects = useMemo(() => toSubjects(article.spans, text), [article, text])
  const marks = useMemo(() => toMarks(article.spans), [article])
  const start = quoted?.start
  useEffect(() => {
    if (start !== undefined) document.querySelector('.quoted')?.scrollIntoView({ block: 'center' })
  }, [start])
  return (
    <div class="proof-columns">
      <div>
        <Legend subjects={subjects} shown={shown} onChange={setShown} />
        <MarkedText
          text={article.text}
          language={article.language}
          marks={marks.filter(({ kind }) => shown.includes(kind))}
          subjects={subjects}
          quoted={quoted}
          lit={lit}
          onLit={setLit}
        />
      </div>
      <SubjectList articleId={article.id} subjects={subjects} lit={lit} onLit={setLit} />
    </div>
  )
}

function Origin({ article: { source, published, url } }: { article: Article }) {
  const text = useText()
  return (
    <p class="soft">
      {[source, published && fill(text.article.published, { day: published })].filter(Boolean).join(' · ')}
      {/^https?:\/\//i.test(url ?? '') && (
        <>
          {' · '}
          <a href={url ?? ''} rel="noopener noreferrer nofollow" target="_blank">
            {text.article.open}
          </a>
        </>
      )}
    </p>
  )
}

/** `120-180`: the passage that a fact was quoted from. */
function readQuoted(at: string | undefined): Mark | null {
  const [, start, end] = /^(\d{1,7})-(\d{1,7})$/.exec(at ?? '') ?? []
  return start === undefined ? null : { start: Number(start), end: Number(end) }
}
