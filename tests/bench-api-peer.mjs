/**
 * The peer of the API's benchmark: @neo4j/graphql over the same graph, served by the same HTTP library.
 *
 *   node bench-api-peer.mjs FOLDER    FOLDER/node_modules holds the peer; NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD
 *
 * Sends its address to the process that forked it and, when asked, the processor time it has used.
 */
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'

// Resolved from the peer's own folder, so that its copy of graphql is the only one.
const load = createRequire(join(process.argv[2], 'package.json'))
const { Neo4jGraphQL } = load('@neo4j/graphql')
const neo4j = load('neo4j-driver')
const { createYoga } = load('graphql-yoga')

const typeDefs = `
  type Person @node {
    id: ID!
    name: String!
    attended: [Meeting!]! @relationship(type: "ATTENDED", direction: OUT)
    met: [Person!]! @relationship(type: "MET", direction: OUT, queryDirection: UNDIRECTED, properties: "Met")
  }
  type Met @relationshipProperties { meetings: Int! firstOn: String lastOn: String }
  type Organization @node {
    id: ID!
    name: String!
    partners: [Organization!]!
      @relationship(type: "COOPERATES_WITH", direction: OUT, queryDirection: UNDIRECTED, properties: "Cooperation")
  }
  type Cooperation @relationshipProperties { meetings: Int! }
  type Meeting @node {
    id: ID!
    headline: String
    startsOn: String
    endsOn: String
    participations: [Participation!]! @relationship(type: "IN_MEETING", direction: IN)
    articles: [Article!]! @relationship(type: "STATED_IN", direction: OUT)
  }
  type Participation @node {
    id: ID!
    title: String
    side: String
    position: Int
    people: [Person!]! @relationship(type: "TOOK_PART_AS", direction: IN)
    organizations: [Organization!]! @relationship(type: "ON_BEHALF_OF", direction: OUT)
  }
  type Article @node { id: ID! title: String url: String }
`

const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD))
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { GTE: true, LTE: true } } },
}).getSchema()
const yoga = createYoga({ schema, logging: false, context: () => ({ sessionConfig: { database: 'neo4j' } }) })
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send({ cpu: (user + system) / 1_000 })
})
const server = createServer(yoga).listen(0, '127.0.0.1', () => {
  process.send({ url: `http://127.0.0.1:${server.address().port}` })
})
