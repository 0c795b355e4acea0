/** Checking: a sound graph has no violations, and each kind of damage is named. */
import { expect, test } from 'vitest'
import { checkGraph, ingestArticles } from '../../src/pipeline.js'
import { story } from '../link/story.js'
import { adHoc, describeEachStore } from './each-store.js'

const damages = [
  { rule: 'has-evidence', cypher: 'MATCH (t:Tenure)-[s:STATED_IN]->(:Article) DELETE s' },
  { rule: 'has-evidence', cypher: "MATCH (m:Meeting {kind: 'signing'})-[s:STATED_IN]->(:Article) DELETE s" },
  { rule: 'evidence-in-text', cypher: 'MATCH (t:Tenure)-[s:STATED_IN]->(:Article) SET s.end = 100000' },
  { rule: 'evidence-in-text', cypher: 'MATCH (:Article)-[m:MENTIONS]->(:Person) SET m.starts = [3, 1]' },
  { rule: 'start-before-end', cypher: "MATCH (m:Meeting) WHERE m.endsOn IS NOT NULL SET m.endsOn = '2001-01-01'" },
  { rule: 'day-format', cypher: "MATCH (m:Meeting) SET m.startsOn = 'May'" },
  { rule: 'hangs-together', cypher: 'MATCH (t:Tenure)-[h:HELD_BY]->(:Person) DELETE h' },
  { rule: 'hangs-together', cypher: 'MATCH (p:Participation)-[i:IN_MEETING]->(:Meeting) DELETE i' },
  {
    rule: 'hangs-together',
    cypher: 'MATCH (:Person)-[t:TOOK_PART_AS]->(p:Participation)-[b:ON_BEHALF_OF]->(:Organization) DELETE t, b',
  },
  { rule: 'is-mentioned', cypher: 'MATCH (:Article)-[m:MENTIONS]->(:Organization) DELETE m' },
  { rule: 'nothing-left-over', cypher: "CREATE (:Place {id: 'place_of_nothing', name: 'nowhere'})" },
  { rule: 'personas-count', cypher: 'MATCH (p:Persona) SET p.articles = 99' },
  { rule: 'personas-identified', cypher: 'MATCH (:Persona)-[i:IDENTIFIED_AS]->(:Person) DELETE i' },
  { rule: 'records-agree', cypher: "MATCH (m:Meeting {kind: 'signing'}) DETACH DELETE m" },
  { rule: 'records-agree', cypher: 'MATCH (:Article)-[m:MENTIONS]->(:Person) DELETE m' },
  { rule: 'derived-equal', cypher: 'MATCH (:Person)-[m:MET]->(:Person) SET m.meetings = 9' },
  { rule: 'derived-equal', cypher: 'MATCH (:Person)-[a:ATTENDED]->(:Meeting) DELETE a' },
  { rule: 'derived-equal', cypher: 'MATCH (:Organization)-[c:COOPERATES_WITH]->(:Organization) DELETE c' },
  { rule: 'derived-once', cypher: 'MATCH (p:Person)-[:ATTENDED]->(m:Meeting) CREATE (p)-[:ATTENDED]->(m)' },
]

describeEachStore('checking', (openEmpty) => {
  test('a sound graph has no violations, an empty one neither', async () => {
    const store = await openEmpty()
    expect(await checkGraph(store)).toEqual([])
    await ingestArticles(store, story)
    expect(await checkGraph(store)).toEqual([])
  })

  test.each(damages)('$rule: $cypher', async ({ rule, cypher }) => {
    const store = await openEmpty()
    await ingestArticles(store, story)
    await store.write((transaction) => transaction.run(adHoc(cypher), {}))
    const violations = await checkGraph(store)
    expect(violations.map((violation) => violation.rule)).toContain(rule)
    expect(violations.every(({ what }) => what.length > 10)).toBe(true)
  })
})
