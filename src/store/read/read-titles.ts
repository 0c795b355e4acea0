/** Titles of all meetings and articles in the graph, for an index kept in memory. */
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { type AllPage, readAll } from './read-all.js'

export interface TitleRow {
  readonly label: 'meeting' | 'article'
  readonly id: string
  /** '' where there is none. */
  readonly title: string
  /** Of the meeting, or of publication, YYYY-MM-DD; '' where undated. */
  readonly day: string
}

const meetings = statement<AllPage, Omit<TitleRow, 'label'>>('read/titles-of-meetings', ['afterId', 'limit'])
const articles = statement<AllPage, Omit<TitleRow, 'label'>>('read/titles-of-articles', ['afterId', 'limit'])

/** Those that have one. Null where there are more than `most` meetings, or articles. */
export async function readTitles(store: GraphStore, most: number): Promise<TitleRow[] | null> {
  const ofMeetings = await readAll(store, meetings, most)
  const ofArticles = await readAll(store, articles, most)
  if (ofMeetings === null || ofArticles === null) return null
  return [
    ...ofMeetings.map((row): TitleRow => ({ ...row, label: 'meeting' })),
    ...ofArticles.map((row): TitleRow => ({ ...row, label: 'article' })),
  ].filter(({ title }) => title !== '')
}
