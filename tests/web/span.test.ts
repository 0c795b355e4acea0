/** Spans: an article shows where it speaks of everything that was extracted from it. */
import { expect, test } from 'vitest'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { describeEachStore } from '../store/each-store.js'
import { STORY, tellAll } from './small-graph.js'

interface Span {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly rule: string | null
  readonly subject: { readonly __typename: string; readonly name?: string }
}

const QUERY = `query ($kinds: [SpanKind!]) { article(id: "article_month") { text spans(kinds: $kinds) {
  kind start end quote confidence rule
  subject { __typename ... on Person { name } ... on Organization { name } ... on Meeting { kind }
    ... on Participation { part: person { name } } ... on Tenure { holder: person { name } post { title } certainty } } } } }`

describeEachStore('spans', (openEmpty) => {
  test('cover names, sentences and posts, in the order of the text, beyond characters of two code units', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY)
    const { data, errors } = await executeQuery(store, QUERY)
    expect(errors).toBeUndefined()
    const { text, spans } = (data?.article ?? {}) as { text: string; spans: Span[] }
    for (const { start, end, quote } of spans) expect(quote).toBe(text.slice(start, end))
    const sentence = '临江省委书记周明川与东湖大学党委书记林知远在当地会面。'
    expect(spans.map(({ kind, quote, subject }) => [kind, quote, subject.__typename])).toEqual([
      ['MEETING', sentence, 'Meeting'],
      ...['PARTICIPATION', 'PARTICIPATION'].map((kind) => [kind, sentence, 'Participation']),
      ...['TENURE', 'TENURE'].map((kind) => [kind, sentence, 'Tenure']),
      ['ORGANIZATION', '临江省委', 'Organization'],
      ['PERSON', '周明川', 'Person'],
      ['ORGANIZATION', '东湖大学', 'Organization'],
      ['PERSON', '林知远', 'Person'],
    ])
    expect(spans.map(({ rule }) => rule === null)).toEqual(spans.map(({ kind }) => /PERSON|ORG/.test(kind)))
  })

  test('are given of the kinds asked for', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY)
    const { data } = await executeQuery(store, QUERY, { kinds: ['PERSON'] })
    const { spans } = (data?.article ?? {}) as { spans: Span[] }
    expect(spans.map(({ subject }) => subject.name)).toEqual(['周明川', '林知远'])
  })
})
