/** Printed people: the explanation of one enters, lines for a reader leave. */
import type { Decision, PersonExplanation } from '../pipeline.js'
import { toDoubtText } from './print-doubt.js'

type Facet = PersonExplanation['facets'][number]

export function toPersonText(explanation: PersonExplanation): string {
  const { person, name, facets, joins, bareArticles, mentions, doubts, decisions } = explanation
  return [
    `${name}  ${person}`,
    ...toSection('what articles say', facets.map(toFacet)),
    ...(bareArticles > 0 ? [`    the name alone, ${toCount(bareArticles)}`] : []),
    ...toSection(
      'why it is one person',
      joins.map(({ a, b, score, for: reasons }) => `${toFacet(a)} = ${toFacet(b)}  ${score}: ${reasons.join('; ')}`),
    ),
    ...toSection(
      'where',
      mentions.map(({ article, title, publishedOn, names, quote }) => {
        const words = quote === null ? '' : `\n      “${onOneLine(quote)}”`
        return `${publishedOn ?? 'undated'}  ${article}  ${title ?? ''}  as ${names.join(', ')}${words}`
      }),
    ),
    ...toSection(
      'who else it may be',
      doubts.map((doubt) => toDoubtText(doubt)),
    ),
    ...toSection('decided', decisions.map(toDecisionText)),
  ].join('\n')
}

export function toDecisionText({ id, detail, author, reason, madeAt, undoneAt }: Decision): string {
  const undone = undoneAt === null ? '' : `, undone ${undoneAt}`
  return `${id}  ${detail.kind} by ${author}, ${madeAt}${undone}: ${onOneLine(reason)}`
}

function toSection(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)]
}

function toFacet({ name, bodies, from, to, articles }: Facet): string {
  const years = from === null ? '' : from === to ? ` ${from}` : ` ${from} to ${to}`
  return `${name}: ${bodies.join(', ') || 'no body'}${years}, ${toCount(articles)}`
}

function toCount(articles: number): string {
  return articles === 1 ? '1 article' : `${articles} articles`
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
