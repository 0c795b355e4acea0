/** Every field of the schema, asked over HTTP on both stores, whose answers must be equal. */
import { expect, test } from 'vitest'
import { hashKey, toApiKey } from '../../src/config/api-key.js'
import type { Limits } from '../../src/web/graphql/limits.js'
import { describeEachStore, openEmptyEmbedded } from '../store/each-store.js'
import { listFields, schema, selectAll } from './generate-query.js'
import { openServer, post } from './running-server.js'
import { STORY, tellAll } from './small-graph.js'

const NONE = Number.MAX_SAFE_INTEGER
const LIMITS: Limits = {
  length: NONE,
  tokens: NONE,
  depth: NONE,
  aliases: NONE,
  directives: NONE,
  roots: NONE,
  cost: NONE,
}
const apiKeys = [toApiKey(`all:read+write+review:sha256:${hashKey('all')}`, 'test')]
const KEY = { authorization: 'Bearer all' }

/** What each field of Query is asked with, where it needs anything. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  node: ['id: "article_company"'],
  search: ['text: "林"', 'text: "江州"'],
  encounters: ['', 'filter: { person: "林知原" }'],
  network: ['around: ["林知远"]', 'around: ["东湖大学"], by: ORGANIZATION'],
  paths: ['from: "何若谷", to: "周明川"', 'from: "星桥公司", to: "临江省委", by: ORGANIZATION'],
  person: ['name: "林知远"', 'name: "周明川"'],
  organization: ['name: "东湖大学"', 'name: "临江省委"'],
  article: ['id: "article_delegation"'],
  articlePreview: ['input: { text: "2024年5月20日，东湖大学校长林知远在江州会见望海集团董事长何川。" }'],
}

describeEachStore('every field', (openEmpty) => {
  test('answers without an error, and as on the other store', async () => {
    const [store, reference] = [await openEmpty(), await openEmptyEmbedded()]
    await tellAll(store, STORY)
    await tellAll(reference, STORY)
    // Neo4j plans each statement at its first run.
    const options = { limits: LIMITS, milliseconds: 170_000, config: { apiKeys } }
    const [server, other] = [await openServer(store, options), await openServer(reference, options)]
    const people = await post(server, '{ people { nodes { id } } }')
    const ids = (people.body.data as { people: { nodes: { id: string }[] } }).people.nodes.map(({ id }) => `"${id}"`)

    const asked = new Set<string>()
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      const calls = field.name === 'mergePreview' ? [`people: [${ids.slice(0, 2)}]`] : (ARGUMENTS[field.name] ?? [''])
      for (const call of calls) {
        const query = `{ ${field.name}${call && `(${call})`} ${selectAll(field.type, asked)} }`
        const answer = await post(server, query, {}, KEY)
        expect(answer.body.errors, `${field.name}(${call})`).toBeUndefined()
        expect(answer.body.data?.[field.name], `${field.name}(${call})`).not.toBeNull()
        expect(answer.body, `${field.name}(${call})`).toEqual((await post(other, query, {}, KEY)).body)
      }
    }
    // What changes give is asked for where they are tested.
    const given = listFields().filter((field) => !/^(?:\w+Payload|IngestArticleResult|ArticleError)\./.test(field))
    expect(given.filter((field) => !asked.has(field))).toEqual([])
  }, 180_000)
})
