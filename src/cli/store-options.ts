/** Options of every command that opens the graph. */
import type { Command } from 'commander'
import { type Config, readConfig } from '../config.js'
import type { Neo4jOptions } from '../store/neo4j.js'
import type { GraphStore } from '../store/store.js'

export interface StoreOptions {
  readonly data?: string
  readonly neo4j?: string
}

export const STORE_VARIABLES = `Environment:
  HUIWU_DATA       folder of the embedded graph, as --data
  NEO4J_URI        address of a Neo4j server, as --neo4j
  NEO4J_USERNAME   neo4j where it is left out
  NEO4J_PASSWORD   only here, so that it does not show in the list of processes
  NEO4J_DATABASE   the server's default where it is left out`

export function withStoreOptions(command: Command): Command {
  return command
    .option('--data <folder>', 'folder of the embedded graph (default: .huiwu)')
    .option('--neo4j <uri>', 'a Neo4j server in its place, such as bolt://localhost:7687')
}

/** Opens the graph, gives it to `work`, and closes it whatever happens. */
export async function withStore<Result>(
  options: StoreOptions,
  work: (store: GraphStore, config: Config) => Promise<Result>,
  neo4j: Neo4jOptions = {},
): Promise<Result> {
  const config = readConfig(options)
  const { openStore } = await import('../store/open.js')
  const store = await openStore(config, neo4j)
  try {
    return await work(store, config)
  } finally {
    await store.close()
  }
}
