/** Resolvers of Query.search and Query.node: everything that can be found by one text or one id. */
import { FIRST_ARTICLE, readArticles } from '../../store/read/read-articles.js'
import { readEncounter } from '../../store/read/read-encounters.js'
import { findMeetingsByHeadline } from '../../store/read/read-meetings.js'
import type { Context } from '../graphql/context.js'
import { toPageSize } from '../read/connection.js'
import { checkText } from '../read/names.js'
import { currentNames, currentTitles } from '../search/current.js'
import type { Label } from '../search/name-index.js'
import type { MeantName, TitleLabel } from '../search/title-index.js'

const KINDS = ['person', 'organization', 'meeting', 'article'] as const
type Kind = (typeof KINDS)[number]

interface Hit {
  readonly kind: Kind
  readonly id: string
  readonly matched: string
  readonly highlight: readonly [start: number, end: number] | null
  readonly score: number
}

/** Scores of texts that contain what was searched for; names come first where they answer as well. */
const HEADLINE = 55
const TITLE = 54
const TEXT = 30
/** How many people and bodies a text may mean, and how well each must answer it. */
const MEANT = 5
const LEAST_MEANT = 37

/** Query.search. */
export async function search(
  args: { text: string; kinds?: readonly Kind[] | null; first?: number | null },
  context: Context,
) {
  const text = checkText(args.text, 'text')
  const size = toPageSize(args.first)
  const kinds = args.kinds ?? KINDS
  const names = await searchNames(context, text, kinds, size)
  const titles = await searchTitles(context, text, kinds, size)
  const found = [...names, ...titles].sort((a, b) => b.score - a.score)
  // Texts are looked through last, and only where names and titles do not answer.
  const known = new Set(found.map(({ id }) => id))
  const texts = found.length < size && kinds.includes('article') ? await searchTexts(context, text, size) : []
  const hits = [...found, ...texts.filter(({ id }) => !known.has(id))]
  return toHits(hits.slice(0, size), context)
}

/** Names like one that the graph does not know, the best first. */
export async function findSimilar(context: Context, name: string, label: Label) {
  return toHits(await searchNames(context, name, [label], 5), context)
}

/** Query.node. The prefix of an id tells what it is of; an encounter's joins two participations. */
export async function findNode(id: string, context: Context) {
  const kind = KINDS.find((each) => id.startsWith(`${each}_`))
  if (kind !== undefined) return readNode(kind, id, context)
  const [first, second] = id.split('.')
  if (first === undefined || second === undefined) return null
  const encounter = await readEncounter(context.store, first, second)
  return encounter === null ? null : { ...encounter, __typename: 'Encounter' }
}

async function searchNames(context: Context, text: string, kinds: readonly Kind[], limit: number): Promise<Hit[]> {
  const labels = kinds.filter((kind): kind is Label => kind === 'person' || kind === 'organization')
  const index = labels.length === 0 ? null : await currentNames.read(context.store)
  return (index?.search(text, labels, limit) ?? []).map(({ label, ...hit }) => ({ ...hit, kind: label }))
}

/** Headlines and titles that contain the text, or a name that it means; those of a large graph only the text itself. */
async function searchTitles(context: Context, text: string, kinds: readonly Kind[], limit: number): Promise<Hit[]> {
  const labels = kinds.filter((kind): kind is TitleLabel => kind === 'meeting' || kind === 'article')
  if (labels.length === 0) return []
  const index = await currentTitles.read(context.store)
  if (index === null) return labels.includes('meeting') ? searchHeadlines(context, text, limit) : []
  const hits = index.search(text, await findMeantNames(context, text), labels, limit)
  return hits.map(({ label, ...hit }) => ({ ...hit, kind: label }))
}

/** Every form of the names that answer best; a part of a name means no more than the text itself. */
async function findMeantNames(context: Context, text: string): Promise<MeantName[]> {
  const index = await currentNames.read(context.store)
  const hits = (index?.search(text, ['person', 'organization'], MEANT) ?? []).filter(({ score }) => score > LEAST_MEANT)
  return hits.flatMap(({ names, score }) => names.map((name) => ({ name, score })))
}

async function searchHeadlines({ store }: Context, text: string, limit: number): Promise<Hit[]> {
  const rows = await findMeetingsByHeadline(store, text.toLowerCase(), limit)
  return rows.map(({ id, headline }) => ({ kind: 'meeting', id, ...findIn(headline, text, HEADLINE) }))
}

async function searchTexts({ store }: Context, text: string, limit: number): Promise<Hit[]> {
  const criteria = { search: text.toLowerCase(), from: null, to: null, language: null }
  const rows = await readArticles(store, criteria, FIRST_ARTICLE, limit)
  return rows.map(({ id, title }) => ({ kind: 'article', id, ...findIn(title ?? '', text, TITLE) }))
}

/** Where the title does not contain the text, the article's text does. */
function findIn(title: string, text: string, score: number): Pick<Hit, 'matched' | 'highlight' | 'score'> {
  const lower = title.toLowerCase()
  const start = lower.indexOf(text.toLowerCase())
  if (start < 0) return { matched: title, highlight: null, score: TEXT }
  return { matched: title, highlight: lower.length === title.length ? [start, start + text.length] : null, score }
}

/** What was taken out of the graph in the meantime is left out. */
async function toHits(hits: readonly Hit[], context: Context) {
  const nodes = await Promise.all(hits.map(({ kind, id }) => readNode(kind, id, context)))
  return hits.flatMap(({ id: _, highlight, ...hit }, index) => {
    const node = nodes[index] ?? null
    const range = highlight === null ? null : { start: highlight[0], end: highlight[1] }
    return node === null ? [] : [{ ...hit, highlight: range, node }]
  })
}

async function readNode(kind: Kind, id: string, context: Context) {
  const [__typename, loader] = {
    person: ['Person', context.personById] as const,
    organization: ['Organization', context.organizationById] as const,
    meeting: ['Meeting', context.meetingById] as const,
    article: ['Article', context.articleById] as const,
  }[kind]
  const row = await loader.load(id)
  return row === null ? null : { ...row, __typename }
}
