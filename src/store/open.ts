/** Opens the store that the configuration asks for: Neo4j where its address is given, else the embedded graph. */
import type { Config } from '../config.js'
import { openEmbeddedStore } from './embedded.js'
import { type Neo4jOptions, openNeo4jStore } from './neo4j.js'
import type { GraphStore } from './store.js'

/**
 * Opened and prepared: constraints and indexes are there. The caller closes it. `options` are for Neo4j.
 * Throws STORE_UNAVAILABLE, STORE_UNAUTHORIZED, STORE_LOCKED, STORE_UNWRITABLE or STORE_DAMAGED.
 */
export async function openStore(
  config: Pick<Config, 'dataFolder' | 'neo4j'>,
  options: Neo4jOptions = {},
): Promise<GraphStore> {
  const store = await (config.neo4j ? openNeo4jStore(config.neo4j, options) : openEmbeddedStore(config.dataFolder))
  try {
    await store.prepare()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
