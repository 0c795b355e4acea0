/**
 * Linking, from texts to groups: who is one person, which body, which meeting, over the clusters of this folder.
 *
 * Two figures: `linked` judges the mentions that extraction found, `all` counts those it missed as well. Floors hold
 * for both; HUIWU_SHOW=1 prints each cluster that is not as expected.
 */
import { afterAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.js'
import { packagePath } from '../../src/files.js'
import { toOrganizationName } from '../../src/link/organization-name.js'
import { checkGraph, exportLinks, ingestArticles, type LinkedRecord } from '../../src/pipeline.js'
import { closeAll, openEmptyEmbedded } from '../store/each-store.js'
import { type Cluster, type Mention, readClusters } from './read-clusters.js'
import { addCounts, type Counts, countGroups, toRates } from './score.js'

const WHAT = ['people', 'bodies', 'meetings'] as const
type Scores = Readonly<Record<(typeof WHAT)[number], { readonly linked: Counts; readonly all: Counts }>>

async function link(cluster: Cluster): Promise<LinkedRecord[]> {
  const store = await openEmptyEmbedded()
  await ingestArticles(
    store,
    cluster.articles.map((article) => ({ article, record: extract(article) })),
  )
  expect(await checkGraph(store)).toEqual([])
  const lines: LinkedRecord[] = []
  for await (const line of exportLinks(store)) lines.push(line)
  await closeAll()
  return lines
}

function score(cluster: Cluster, lines: readonly LinkedRecord[]): Scores {
  const inArticle = (id: string) => lines.find((line) => line.id === id)
  const finders: Record<keyof Scores, (mention: Mention) => string | undefined> = {
    people: ({ article, names: [name = ''] }) =>
      inArticle(article)?.people.find(({ names }) => names.includes(name))?.id ?? undefined,
    bodies: ({ article, names: [name = ''] }) =>
      inArticle(article)?.organizations.find((body) => isOneBody(body.name, name) || body.names.includes(name))?.id ??
      undefined,
    meetings: ({ article, names }) =>
      inArticle(article)?.meetings.find(({ participants }) =>
        names.every((name) =>
          participants.some(
            ({ person, organization }) => person === name || (organization !== null && isOneBody(organization, name)),
          ),
        ),
      )?.id ?? undefined,
  }
  const count = (what: keyof Scores) => {
    const byKey = new Map(cluster[what].flat().map((mention) => [toKey(mention), mention]))
    const find = (key: string) => {
      const mention = byKey.get(key)
      return mention && finders[what](mention)
    }
    const wanted = cluster[what].map((group) => group.map(toKey))
    const found = wanted.map((group) => group.filter((key) => find(key) !== undefined))
    const counts = { linked: countGroups(found, find), all: countGroups(wanted, find) }
    show(cluster, what, find, counts.all)
    return counts
  }
  return { people: count('people'), bodies: count('bodies'), meetings: count('meetings') }
}

function isOneBody(name: string, other: string): boolean {
  return toOrganizationName(name).key === toOrganizationName(other).key
}

function toKey({ article, names }: Mention): string {
  return `${article}/${names.join('+')}`
}

function show(cluster: Cluster, what: keyof Scores, find: (key: string) => string | undefined, counts: Counts): void {
  const perfect = Object.values(toRates(counts)).every((rate) => rate === 1)
  const found = cluster[what].flat().every((mention) => find(toKey(mention)) !== undefined)
  if (process.env.HUIWU_SHOW !== '1' || (perfect && found)) return
  const told = cluster[what].map((group) => group.map((mention) => `${toKey(mention)}=${find(toKey(mention)) ?? '?'}`))
  console.info(`${cluster.name}, ${what}:\n  ${told.map((group) => group.join('  ')).join('\n  ')}`)
}

const PRECISION = 0.99
const RECALL = 0.93
/** What extraction has to find; raise it with extraction. */
const FOUND = 0.9

describe.each(['dev', 'held-out'])('clusters of %s', (name) => {
  const all: Scores[] = []
  const sum = (what: keyof Scores, which: 'linked' | 'all') => addCounts(all.map((scores) => scores[what][which]))

  test.each(readClusters(packagePath(`tests/linking/${name}.txt`)))('$name', async (cluster) => {
    all.push(score(cluster, await link(cluster)))
  })

  test.each(WHAT)('%s are grouped as well as promised', (what) => {
    const rates = toRates(sum(what, 'linked'))
    expect(Math.min(rates.pairwisePrecision, rates.cubedPrecision)).toBeGreaterThanOrEqual(PRECISION)
    expect(Math.min(rates.pairwiseRecall, rates.cubedRecall)).toBeGreaterThanOrEqual(RECALL)
  })

  test('mentions are found', () => {
    const counts = WHAT.map((what) => sum(what, 'all'))
    const share = addCounts(counts).found / addCounts(counts).mentions
    expect(share).toBeGreaterThanOrEqual(FOUND)
  })

  afterAll(() => {
    for (const what of WHAT) {
      for (const which of ['linked', 'all'] as const) {
        const told = Object.entries(toRates(sum(what, which))).map(([rate, value]) => `${rate} ${value.toFixed(3)}`)
        console.info(`${name}, ${what}, ${which}: ${told.join(', ')}`)
      }
    }
  })
})

describe('scoring', () => {
  const wanted = [['a', 'b'], ['c']]
  test.each([
    { why: 'all right', given: { a: '1', b: '1', c: '2' }, precision: 1, recall: 1 },
    { why: 'all one', given: { a: '1', b: '1', c: '1' }, precision: 1 / 3, recall: 1 },
    { why: 'all apart', given: { a: '1', b: '2', c: '3' }, precision: 1, recall: 0 },
    { why: 'one not found', given: { a: '1', c: '2' }, precision: 1, recall: 0 },
  ])('$why', ({ given, precision, recall }) => {
    const ids: Readonly<Record<string, string>> = given
    const rates = toRates(countGroups(wanted, (mention) => ids[mention]))
    expect([rates.pairwisePrecision, rates.pairwiseRecall]).toEqual([precision, recall])
  })
})
