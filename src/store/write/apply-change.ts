/**
 * Applies a change of the set of articles: some go, some come, and the graph becomes what the remaining ones say.
 *
 * The graph is a function of the set of its articles. Only what the change can reach is looked at: names that might
 * be the same person's, occasions of the same day and parties, bodies named.
 */
import { toAppearances } from '../../link/appearance.js'
import type { Article, ExtractionRecord } from '../../model.js'
import { type Occasions, readOccasions } from '../read/read-occasions.js'
import { type Edge, overIds, overRows, runIds, runRows, withoutNulls } from '../run-rows.js'
import type { Transaction } from '../store.js'
import {
  type ArticleFacts,
  type NewNode,
  type ReadArticle,
  readArticleFacts,
  readHolders,
  readMeetingsOfArticles,
  readPeopleOfArticles,
  readRecords,
  readTenuresOfArticles,
} from './article-facts.js'
import { findRetold } from './find-retold.js'
import { findMeetingsToInfer } from './infer-bodies.js'
import { type Linking, startLinking } from './linking.js'
import { writeMeetings } from './write-meetings.js'
import { removeUnmentionedOrganizations, renewOrganizations, writeOrganizations } from './write-organizations.js'
import { type PeopleChange, writePeople } from './write-people.js'
import { type LinkedAppearance, writeTenures } from './write-tenures.js'

const addArticles = overRows<object>('write/articles')
const removeArticles = overIds('write/remove-articles')
const removeTenureEvidence = overRows<Edge>('write/remove-tenure-evidence')
const removePeople = overIds('write/remove-people')

export interface NewArticle {
  readonly article: Article
  readonly record: ExtractionRecord
}

/** Nodes that the graph did not have before. */
export interface Created {
  readonly people: readonly NewNode[]
  readonly organizations: readonly NewNode[]
  readonly meetings: readonly NewNode[]
}

/** A change of the set of articles, or of people's decisions. */
export interface Change {
  /** Must not be in the graph, unless `removed` names them too. */
  readonly added: readonly NewArticle[]
  /** Article.ids; must be in the graph. */
  readonly removed: readonly string[]
  /** Blocks of names on which a decision was made or undone. */
  readonly blocks?: readonly string[]
}

export async function applyChange(transaction: Transaction, change: Change): Promise<Created> {
  const linking = await startLinking(transaction)
  const facts = await readArticleFacts(transaction, change.removed)
  await runIds(transaction, removeArticles, change.removed)
  await runRows(transaction, addArticles, change.added.map(toArticleRow))

  const added = change.added.map(({ article, record }) => ({ article, record: linking.obeyed.correct(record) }))
  const organizations = await writeOrganizations(transaction, added)
  await renewOrganizations(transaction, facts.organizations)
  const occasions = await readOccasions(linking, added, facts.meetings)
  const { mentions: retold, ...told } = await findRetold(linking, added, occasions)
  const { blocks = [] } = change
  const people = await writePeople(linking, { ...told, retold, removed: facts.people, blocks })
  const changed = await relinkTenures(linking, added, people.relinked, facts)

  const touched = [
    ...facts.meetings,
    ...(await readMeetingsOfArticles(
      transaction,
      people.relinked.map(({ article }) => article),
    )),
    ...(await findMeetingsToInfer(transaction, changed)),
  ]
  const ids = added.map(({ article }) => article.id)
  const meetings = await writeMeetings(transaction, await widenOccasions(linking, added, occasions, touched), ids)
  await runIds(transaction, removePeople, people.vanished)
  await removeUnmentionedOrganizations(transaction, facts.organizations)
  return { people: people.created, organizations, meetings }
}

/** The occasions with further meetings, where any is not among them. */
async function widenOccasions(
  linking: Linking,
  added: readonly ReadArticle[],
  occasions: Occasions,
  touched: readonly string[],
): Promise<Occasions> {
  const known = new Set(occasions.meetings)
  if (touched.every((meeting) => known.has(meeting))) return occasions
  return readOccasions(linking, added, [...known, ...touched])
}

/**
 * Tells the tenures of added articles to the graph, and tells anew those of people whom an older article means by
 * another name's persona than before. Returns the people whose tenures may have changed.
 */
async function relinkTenures(
  linking: Linking,
  added: readonly ReadArticle[],
  relinked: PeopleChange['relinked'],
  facts: ArticleFacts,
): Promise<Set<string>> {
  const { transaction, obeyed } = linking
  const touched = new Set(relinked.flatMap(({ article, people }) => people.map((person) => `${article} ${person}`)))
  const older = await readRecords(
    linking,
    relinked.map(({ article }) => article),
  )
  const told = (await readTenuresOfArticles(transaction, older.keys())).filter(({ article, person }) =>
    touched.has(`${article} ${person}`),
  )
  await runRows(
    transaction,
    removeTenureEvidence,
    told.map(({ tenure, article }) => ({ from: tenure, to: article })),
  )

  const articles = [...added, ...older.values()]
  const mentions = await readPeopleOfArticles(
    transaction,
    articles.map(({ article }) => article.id),
  )
  const personByName = new Map(mentions.map(({ article, name, person }) => [`${article} ${name}`, person]))
  const linked = articles.flatMap(({ article, record }) =>
    toAppearances(article, record, { markOf: obeyed.markOf, loans: [] }).flatMap((appearance): LinkedAppearance[] => {
      const person = personByName.get(`${article.id} ${appearance.person.name}`)
      if (person === undefined || appearance.positions.length === 0) return []
      return older.has(article.id) && !touched.has(`${article.id} ${person}`) ? [] : [{ appearance, person }]
    }),
  )
  const shrunk = [...facts.tenures, ...told]
  const changed = await writeTenures(transaction, linked, [...new Set(shrunk.map(({ tenure }) => tenure))])
  return new Set([...(await readHolders(transaction, changed)), ...shrunk.map(({ person }) => person)])
}

function toArticleRow({ article, record }: NewArticle): object {
  const { language, extractor } = record
  return withoutNulls({ ...article, language, extractor, record: JSON.stringify(record) })
}
