/**
 * News: what reading articles added enters, and reaches those who listen.
 *
 * An encounter is new where all that is told of one of its parties stands in the articles just read, and it was not
 * there before. Articles that another process reads into the same graph are not noticed.
 */
import { createPubSub, Repeater } from 'graphql-yoga'
import { readEncountersOfArticles } from '../../store/read/read-encounters.js'
import type { EncounterRow } from '../../store/read/read-rows.js'
import type { GraphStore } from '../../store/store.js'
import { MAX_PAGE } from '../read/connection.js'
import { toEncounterId } from '../read/encounter-id.js'

export interface News {
  /** How many listen. */
  count(): number
  /** Whether as many listen as may. */
  isFull(): boolean
  publish(encounters: readonly EncounterRow[]): void
  /**
   * What `choose` makes of each batch of new encounters, one after the other. Ends when the listener goes, or when
   * all are sent home.
   */
  listen(choose: (encounters: readonly EncounterRow[]) => Promise<readonly EncounterRow[]>): AsyncIterable<EncounterRow>
  /** Ends all listening. */
  close(): void
}

/** Of one process; each holds a connection open. */
const MOST_LISTENERS = 1_000

export function createNews(): News {
  const channel = createPubSub<{ encounters: [readonly EncounterRow[]] }>()
  const leave = new Set<() => void>()
  return {
    count: () => leave.size,
    isFull: () => leave.size >= MOST_LISTENERS,
    publish: (encounters) => channel.publish('encounters', encounters),
    listen: (choose) =>
      new Repeater<EncounterRow>(async (push, stop) => {
        const batches = channel.subscribe('encounters')
        leave.add(stop)
        // A client that goes away ends the waiting for the next batch.
        void stop.then(() => batches.return())
        try {
          for await (const batch of batches) for (const encounter of await choose(batch)) void push(encounter)
        } finally {
          leave.delete(stop)
          stop()
        }
      }),
    close: () => {
      for (const stop of [...leave]) stop()
    },
  }
}

/** Before articles are written: the ids of their encounters, so that a corrected article does not tell them again. */
export async function readKnownEncounters(store: GraphStore, articles: readonly string[]): Promise<Set<string>> {
  return new Set((await readEncountersOfArticles(store, articles, MAX_PAGE)).map(toEncounterId))
}

/** After articles were written: the encounters that they added. */
export async function readNewEncounters(
  store: GraphStore,
  articles: readonly string[],
  known: ReadonlySet<string>,
): Promise<EncounterRow[]> {
  const isRead = new Set(articles)
  return (await readEncountersOfArticles(store, articles, MAX_PAGE)).filter(
    (encounter) =>
      !known.has(toEncounterId(encounter)) &&
      encounter.articles.some((ofParty) => ofParty.every((article) => isRead.has(article))),
  )
}
