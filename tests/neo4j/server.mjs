/**
 * What the scripts of this folder ask of a Neo4j server.
 *
 *   node server.mjs ready URI PASSWORD            waits until a new server answers, and gives it its password
 *   node server.mjs empty URI USERNAME PASSWORD   fails unless its graph is empty
 *   node server.mjs wipe  URI USERNAME PASSWORD   empties its graph
 */
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'

const START_SECONDS = 120
const [task, uri, ...rest] = process.argv.slice(2)

async function ask(username, password, cypher, parameters = {}, database = undefined) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery(cypher, parameters, { database })
    return records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}

const tasks = {
  async ready(password) {
    const deadline = Date.now() + START_SECONDS * 1000
    for (;;) {
      try {
        const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password"
        await ask('neo4j', 'neo4j', change, { password }, 'system')
        return
      } catch (error) {
        if (Date.now() > deadline) throw error
        await sleep(300)
      }
    }
  },

  async empty(username, password) {
    const [row] = await ask(username, password, 'MATCH (n) RETURN count(n) AS nodes')
    if (row.nodes > 0) {
      throw new Error(
        `${uri}: expected an empty graph, since the tests wipe it, but it has ${row.nodes} nodes; give the tests a server of their own.`,
      )
    }
  },

  async wipe(username, password) {
    await ask(username, password, 'MATCH (n) DETACH DELETE n')
  },
}

try {
  await tasks[task](...rest)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
