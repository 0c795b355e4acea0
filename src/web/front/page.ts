/** The front page: a search box, and encounters with the sentences that tell of them. Needs no script and no other host. */
import { type Html, html } from './html.js'
import { LABELS, type Labels, type PageLanguage } from './labels.js'
import type { Answer, Party, ShownEncounter } from './query.js'
import { STYLE } from './style.js'

/** Two that meet. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M8 16h16" stroke="#888" stroke-width="3"/><circle cx="8" cy="16" r="7" fill="#0b57a4"/><circle cx="24" cy="16" r="7" fill="#c0392b"/></svg>',
)}`

export interface PageRequest {
  readonly language: PageLanguage
  /** What stands in the search box. */
  readonly search: string
}

export function renderPage({ language, search }: PageRequest, answer: Answer): string {
  const labels = LABELS[language]
  const other = language === 'zh' ? 'en' : 'zh'
  const body = html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${search === '' ? labels.title : `${search} · ${labels.title}`}</title>
<link rel="icon" href="${ICON}">
<style>${{ html: STYLE }}</style>
</head>
<body>
<header>
<h1><a href="/plain?lang=${language}">${labels.title}</a></h1>
<p>${labels.claim}</p>
<nav><a href="/graphql">${labels.api}</a> <a href="${toAddress({ language: other, search })}" hreflang="${other}">${labels.other}</a></nav>
<form action="/plain" method="get" role="search">
<input type="hidden" name="lang" value="${language}">
<input type="search" name="q" value="${search}" placeholder="${labels.placeholder}" aria-label="${labels.search}" maxlength="200">
<button>${labels.search}</button>
</form>
</header>
<main>
${renderAnswer({ language, search }, answer, labels)}
</main>
</body>
</html>
`
  return body.html
}

function renderAnswer(request: PageRequest, answer: Answer, labels: Labels): Html {
  const { encounters, unknown, counts } = answer
  if (encounters === null) return html`${unknown.map((each) => renderUnknown(request, each, labels))}`
  const next = encounters.pageInfo.hasNextPage ? encounters.pageInfo.endCursor : null
  return html`<h2>${request.search === '' ? labels.latest : `${request.search}：${labels.resultsFor}`}</h2>
<p class="counts">${counts === null ? labels.total(encounters.totalCount ?? 0) : labels.counts(counts.people, counts.organizations, counts.meetings, counts.articles)}</p>
${encounters.nodes.length === 0 ? html`<p>${request.search === '' ? labels.empty : labels.none}</p>` : null}
<ol>${encounters.nodes.map((encounter) => renderEncounter(request, encounter, labels))}</ol>
${next === null ? null : html`<p><a rel="next" href="${toAddress(request, next)}">${labels.older} →</a></p>`}`
}

function renderEncounter(request: PageRequest, encounter: ShownEncounter, labels: Labels): Html {
  const { date, place, meeting, parties, evidence } = encounter
  const kind = labels.kinds[meeting.kind.toLowerCase() as keyof Labels['kinds']]
  return html`<li class="encounter">
<p class="when"><time>${toDay(date, labels)}</time> · ${kind}${place === null ? null : html` · ${place.name}`}</p>
<p class="who">${renderParty(request, parties[0], labels)}<span class="met" aria-hidden="true">⇄</span>${renderParty(request, parties[1], labels)}</p>
${evidence.slice(0, 2).map(
  ({ quote, article }) => html`<blockquote>${quote}
<footer>${renderSource(article, labels)}</footer></blockquote>`,
)}
</li>
`
}

function renderParty(request: PageRequest, { person, organization, title }: Party, labels: Labels): Html {
  const body = organization === null ? null : link(request, organization.name)
  if (person === null) return html`<span class="party">${body}</span>`
  const post = title === null ? null : html` <span class="title">${title}</span>`
  const stood = body === null ? null : html` <span class="body">${labels.represents} ${body}</span>`
  return html`<span class="party"><b>${link(request, person.name)}</b>${post}${stood}</span>`
}

function renderSource(article: ShownEncounter['evidence'][number]['article'], labels: Labels): Html {
  const title = article.title ?? labels.source
  // Only addresses of the web become links: an article's url is not ours.
  const name = /^https?:\/\//i.test(article.url ?? '')
    ? html`<a href="${article.url}" rel="noopener noreferrer nofollow">${title}</a>`
    : html`${title}`
  return html`${name}${article.published === null ? null : html` · ${article.published}`}`
}

function renderUnknown(request: PageRequest, { name, similar }: Answer['unknown'][number], labels: Labels): Html {
  const links = similar.map((each) => html`<li>${link(request, each)}</li>`)
  return html`<p>${labels.unknown} <b>${name}</b></p>${similar.length === 0 ? null : html`<p>${labels.similar}</p><ul>${links}</ul>`}`
}

function link({ language }: PageRequest, name: string): Html {
  return html`<a href="${toAddress({ language, search: name })}">${name}</a>`
}

function toAddress({ language, search }: PageRequest, after?: string): string {
  const query = new URLSearchParams({ lang: language, ...(search !== '' && { q: search }), ...(after && { after }) })
  return `/plain?${query}`
}

function toDay({ from, to, precision }: ShownEncounter['date'], labels: Labels): string {
  if (from === null) return labels.undated
  if (precision === 'YEAR') return from.slice(0, 4)
  if (precision === 'MONTH') return from.slice(0, 7)
  return to === null || to === from ? from : `${from} – ${to}`
}
