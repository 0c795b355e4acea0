/**
 * Configuration: reads and checks the environment, once. The only file that knows `process.env`.
 */
import { resolve } from 'node:path'
import { readServerConfig, type ServerConfig } from './config/server.js'
import { HuiwuError } from './errors.js'

export interface Neo4jConfig {
  /** bolt://, bolt+s://, neo4j:// or neo4j+s:// address. */
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string | null
}

export interface Config {
  /** Folder of the embedded graph. */
  readonly dataFolder: string
  readonly port: number
  readonly host: string
  /** Null where no Neo4j is configured: the embedded graph is used. */
  readonly neo4j: Neo4jConfig | null
  readonly server: ServerConfig
  /** Shown to a server that is asked over HTTP; null: none. */
  readonly apiKey: string | null
}

/** What a command line may say in place of the environment. Each wins over its variable. */
export interface ConfigOptions {
  /** A folder asks for the embedded graph, even where the environment names a Neo4j. */
  readonly data?: string | undefined
  readonly neo4j?: string | undefined
  readonly port?: string | undefined
  readonly host?: string | undefined
}

/** Throws BAD_CONFIGURATION, naming the variable or the option, for a value that cannot be used. */
export function readConfig(options: ConfigOptions = {}, environment: NodeJS.ProcessEnv = process.env): Config {
  return {
    dataFolder: resolve(options.data || environment.HUIWU_DATA || '.huiwu'),
    port: options.port === undefined ? toPort('PORT', environment.PORT) : toPort('--port', options.port),
    host: options.host || environment.HOST || '127.0.0.1',
    neo4j: options.data ? null : toNeo4j(options.neo4j || environment.NEO4J_URI, environment),
    server: readServerConfig(environment),
    apiKey: environment.HUIWU_API_KEY || null,
  }
}

function toPort(name: string, value: string | undefined): number {
  if (!value) return 4000
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new HuiwuError('BAD_CONFIGURATION', `${name}: expected a number from 0 to 65535, but got "${value}".`)
  }
  return port
}

function toNeo4j(uri: string | undefined, environment: NodeJS.ProcessEnv): Neo4jConfig | null {
  if (!uri) return null
  return {
    uri,
    username: environment.NEO4J_USERNAME || 'neo4j',
    password: environment.NEO4J_PASSWORD ?? '',
    database: environment.NEO4J_DATABASE || null,
  }
}
