/** Plans: on Neo4j every read of the API starts at an index, and scans no label where the graph is large. */
import { readdirSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import { expect, test } from 'vitest'
import { packagePath, readPackageFile } from '../../src/files.js'
import { withoutComments } from '../../src/store/statement.js'
import { describeEachStore, neo4jForTests } from './each-store.js'

/**
 * Reads that look at a whole label, since no index answers them: parts of texts and names, and counts of everything.
 * Names and titles are answered from memory where there are fewer than 300,000.
 */
const SCANS: Readonly<Record<string, string>> = {
  articles: 'part of a text; without one, the order by day comes from an index',
  'count-articles': 'part of a text',
  'passages-containing': 'part of a text',
  'meetings-by-headline': 'part of a headline, in a graph too large for the index of titles',
  'organizations-by-any-name': 'a form of a name that has no key',
  'people-by-any-name': 'a form of a name that has no key',
  'organizations-search': 'part of a name',
  'people-search': 'part of a name',
  'count-organizations': 'part of a name',
  'count-people': 'part of a name',
  'count-meetings': 'all meetings that fit',
  'count-encounters': 'all meetings that fit',
  'facets-of-encounters': 'all meetings that fit',
  'bodies-of-encounters': 'all meetings that fit',
  'pairs-of-encounters': 'the latest meetings that fit',
  'undated-meeting-keys': 'meetings without a day, which no index holds',
}

interface Plan {
  readonly operatorType: string
  readonly children: readonly Plan[]
}

function* walk(plan: Plan): Generator<Plan> {
  yield plan
  for (const child of plan.children) yield* walk(child)
}

describeEachStore('plans', (openEmpty) => {
  test('start at an index', async () => {
    const store = await openEmpty()
    if (store.engine !== 'neo4j' || neo4jForTests === null) return
    const { uri, username, password } = neo4jForTests
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
    const scanning: string[] = []
    try {
      for (const file of readdirSync(packagePath('cypher/read'))) {
        const cypher = withoutComments(readPackageFile(`cypher/read/${file}`))
        const session = driver.session({ defaultAccessMode: neo4j.session.READ })
        const { summary } = await session.run(`EXPLAIN ${cypher}`, standIns(cypher))
        await session.close()
        const plan = summary.plan as Plan | false
        expect(plan, file).not.toBe(false)
        if (plan === false) continue
        const scans = [...walk(plan)].some(({ operatorType }) =>
          /^(?:NodeByLabel|AllNodes|DirectedAll|UndirectedAll|NodeIndex)Scan/.test(operatorType),
        )
        if (scans) scanning.push(file.replace('.cypher', ''))
      }
    } finally {
      await driver.close()
    }
    expect(scanning.filter((name) => !(name in SCANS))).toEqual([])
  }, 180_000)
})

/** EXPLAIN needs a value for each parameter, and plans the same for all. */
function standIns(cypher: string): Record<string, null> {
  return Object.fromEntries(Array.from(cypher.matchAll(/\$(\w+)/g), (match) => [match[1] ?? '', null]))
}
