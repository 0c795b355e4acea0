/**
 * Reads occasions: all statements that may tell of the same meetings as given ones, and clusters them.
 */
import { toOwnBodies } from '../../link/appearance.js'
import { clusterMeetings, type MeetingCluster } from '../../link/cluster-meetings.js'
import { groupBy } from '../../link/group.js'
import { createIdentifier } from '../../link/identifier.js'
import { type Loans, lendBodies } from '../../link/lend-bodies.js'
import { findMeetingParts, type MeetingPart } from '../../link/meeting-parts.js'
import { type MeetingStatement, toMeetingStatements } from '../../link/meeting-statement.js'
import { overIds, runIds } from '../run-rows.js'
import { statement } from '../statement.js'
import type { Transaction } from '../store.js'
import { type ReadArticle, readRecords } from '../write/article-facts.js'
import type { Linking } from '../write/linking.js'

const meetingsOfKeys = statement<{ keys: readonly string[] }, { meeting: string }>('link/meetings-of-keys', ['keys'])
const keysOfMeetings = overIds<{ key: string }>('link/keys-of-meetings')
const articlesOfMeetings = overIds<{ meeting: string; article: string }>('link/articles-of-meetings')

export interface Occasions {
  /** Meetings as stored, which the clusters replace. */
  readonly meetings: readonly string[]
  /** Keys of those meetings and of the statements. */
  readonly keys: readonly string[]
  readonly clusters: readonly MeetingCluster[]
  /** By Meeting.id of a cluster. */
  readonly loans: ReadonlyMap<string, Loans>
  /** The loans of all clusters, by Article.id. */
  readonly lent: Loans
  /** What the articles of the statements tell as parts of longer visits. */
  readonly parts: readonly MeetingPart[]
  /** Articles of the statements that are not being added, by id. */
  readonly older: ReadonlyMap<string, ReadArticle>
}

/** `touched`: meetings to be told anew in any case. `articles` are being added; their statements are included. */
export async function readOccasions(
  linking: Linking,
  articles: readonly ReadArticle[],
  touched: readonly string[],
): Promise<Occasions> {
  const { transaction } = linking
  const added = articles.flatMap(({ article, record }) => toMeetingStatements(article, record))
  const { meetings, keys } = await readNeighbours(transaction, added, touched)
  const rows = await runIds(transaction, articlesOfMeetings, meetings)
  const older = await readRecords(
    linking,
    rows.map(({ article }) => article),
  )
  for (const { article } of articles) older.delete(article.id)

  const belongs = (told: MeetingStatement) =>
    told.keys.length > 0 ? told.keys.some((key) => keys.has(key)) : meetings.has(createIdentifier('meeting', told.id))
  const statements = [...older.values()]
    .flatMap(({ article, record }) => toMeetingStatements(article, record))
    .filter(belongs)
  const clusters = clusterMeetings([...added, ...statements])
  const all = new Map([...older, ...articles.map((item) => [item.article.id, item] as const)])
  const loans = findLoans(clusters, all)
  return {
    meetings: [...meetings],
    keys: [...keys],
    clusters,
    loans,
    lent: uniteLoans([...loans.values()]),
    parts: [...all.values()].flatMap(({ record }) => findMeetingParts(record)),
    older,
  }
}

function findLoans(
  clusters: readonly MeetingCluster[],
  articles: ReadonlyMap<string, ReadArticle>,
): Map<string, Loans> {
  const bodiesOf = (article: string, name: string) => {
    const record = articles.get(article)?.record
    return record === undefined ? [] : toOwnBodies(record, name)
  }
  const shared = clusters.filter(({ statements }) => statements.length > 1)
  return new Map(shared.map((cluster) => [cluster.id, lendBodies(cluster, bodiesOf)]))
}

function uniteLoans(all: readonly Loans[]): Loans {
  const groups = groupBy(
    all.flatMap((loans) => [...loans]),
    ([article]) => article,
  )
  return new Map([...groups].map(([article, own]) => [article, own.flatMap(([, lent]) => lent)]))
}

/** Follows keys to meetings and these to their further keys, until nothing new is found: all are of one day. */
async function readNeighbours(
  transaction: Transaction,
  added: readonly MeetingStatement[],
  touched: readonly string[],
): Promise<{ meetings: Set<string>; keys: Set<string> }> {
  const meetings = new Set<string>()
  const keys = new Set<string>()
  let freshMeetings = [...new Set(touched)]
  let freshKeys = [...new Set(added.flatMap((told) => told.keys))]
  while (freshMeetings.length > 0 || freshKeys.length > 0) {
    for (const meeting of freshMeetings) meetings.add(meeting)
    const further = (await runIds(transaction, keysOfMeetings, freshMeetings)).map(({ key }) => key)
    freshKeys = [...new Set([...freshKeys, ...further])].filter((key) => !keys.has(key))
    for (const key of freshKeys) keys.add(key)
    const found = freshKeys.length === 0 ? [] : await transaction.run(meetingsOfKeys, { keys: freshKeys })
    freshMeetings = [...new Set(found.map(({ meeting }) => meeting))].filter((meeting) => !meetings.has(meeting))
    freshKeys = []
  }
  return { meetings, keys }
}
