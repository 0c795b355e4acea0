/** What every store promises, on each engine. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adHoc, describeEachStore } from './each-store.js'

const echo = adHoc<{ value: unknown }, { value: unknown }>('RETURN $value AS value')
const halve = adHoc<{ value: number }, { value: number }>('RETURN $value / 2 AS value')
const put = adHoc<{ id: string; value: unknown }, { value: unknown }>(
  'MERGE (n:Place {id: $id}) SET n.value = $value RETURN n.value AS value',
)
const putAll = adHoc<{ rows: readonly unknown[] }, object>(
  'UNWIND $rows AS row MERGE (n:Place {id: row.id}) SET n += row.properties',
)
const get = adHoc<{ id: string }, { properties: Record<string, unknown> }>(
  'MATCH (n:Place {id: $id}) RETURN properties(n) AS properties',
)
const create = adHoc<{ id: string }, object>('CREATE (:Place {id: $id})')
const count = adHoc<object, { count: number }>('MATCH (n:Place) RETURN count(n) AS count')
const increase = adHoc<{ id: string }, object>('MATCH (n:Place {id: $id}) SET n.value = n.value + 1')
const divideByZero = adHoc<object, object>('RETURN 1 / 0 AS value')

const values = [
  { why: 'Chinese', value: '北京大学党委书记郝平' },
  { why: 'characters outside the basic plane', value: '𠮷野家 😀 👩‍👩‍👧' },
  { why: 'what looks like Cypher', value: "'}) DETACH DELETE n //" },
  { why: 'quotes, line ends and a null character', value: '"\'`\\ \r\n\t\u0000' },
  { why: 'a long text', value: '会见'.repeat(100_000) },
  { why: 'an integer', value: 5 },
  { why: 'an integer past 32 bits', value: 2 ** 40 + 1 },
  { why: 'the greatest safe integer', value: Number.MAX_SAFE_INTEGER },
  { why: 'a negative integer', value: -7 },
  { why: 'a float', value: 0.1 },
  { why: 'a boolean', value: false },
  { why: 'an empty text', value: '' },
  { why: 'an empty list', value: [] },
  { why: 'a list of texts', value: ['郝平', 'Hao Ping'] },
  { why: 'a list of integers', value: [3, 1, 2] },
]

describeEachStore('store', (openEmpty) => {
  test.each(values)('gives back $why as it was stored', async ({ value }) => {
    const store = await openEmpty()

    expect(await store.write((transaction) => transaction.run(put, { id: 'a', value }))).toEqual([{ value }])
    expect(await store.read(get, { id: 'a' })).toEqual([{ properties: { id: 'a', value } }])
  })

  test('gives back any plain value that it is asked to echo', async () => {
    const store = await openEmpty()
    const leaf = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    )
    const plain = fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), leaf))

    await fc.assert(
      fc.asyncProperty(plain, async (value) => {
        const [row] = await store.read(echo, { value })
        // Minus zero is a whole number, and integers have but one zero.
        expect(row?.value).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 200 },
    )
  })

  test('divides whole numbers as integers and others as floats', async () => {
    const store = await openEmpty()

    expect(await store.read(halve, { value: 5 })).toEqual([{ value: 2 }])
    expect(await store.read(halve, { value: 2.5 })).toEqual([{ value: 1.25 }])
  })

  test('takes a plain number as LIMIT and SKIP', async () => {
    const store = await openEmpty()
    const page = adHoc<{ from: number; limit: number }, { value: number }>(
      'UNWIND [1, 2, 3, 4] AS value RETURN value ORDER BY value SKIP $from LIMIT $limit',
    )

    expect(await store.read(page, { from: 1, limit: 2 })).toEqual([{ value: 2 }, { value: 3 }])
  })

  test('returns dates as ISO text', async () => {
    const store = await openEmpty()
    const dates = adHoc<object, object>(
      "RETURN date('2023-05-20') AS day, toString(date('2023-05-20')) AS text, datetime('2023-05-20T08:00:00Z') AS instant",
    )

    const [row] = await store.read(dates, {})
    expect(row).toEqual({
      day: '2023-05-20',
      text: '2023-05-20',
      instant: expect.stringMatching(/^2023-05-20T08:00:00/),
    })
  })

  test('removes a property that is set to null', async () => {
    const store = await openEmpty()
    await store.write(async (transaction) => {
      await transaction.run(putAll, { rows: [{ id: 'a', properties: { name: '太原', code: '140100' } }] })
      await transaction.run(putAll, { rows: [{ id: 'a', properties: { code: null } }] })
    })

    expect(await store.read(get, { id: 'a' })).toEqual([{ properties: { id: 'a', name: '太原' } }])
  })

  test('reads what was written before', async () => {
    const store = await openEmpty()
    for (let id = 0; id < 20; id++) {
      await store.write((transaction) => transaction.run(create, { id: `place_${id}` }))
      expect(await store.read(count, {})).toEqual([{ count: id + 1 }])
    }
  })

  test('shows a transaction its own writes, and others nothing before its end', async () => {
    const store = await openEmpty()
    await store.write(async (transaction) => {
      await transaction.run(create, { id: 'a' })
      expect(await transaction.run(count, {})).toEqual([{ count: 1 }])
      expect(await store.read(count, {})).toEqual([{ count: 0 }])
    })

    expect(await store.read(count, {})).toEqual([{ count: 1 }])
  })

  test('returns the result of the work', async () => {
    const store = await openEmpty()
    expect(await store.write(async () => 'done')).toBe('done')
  })

  const failures = [
    { why: 'a statement fails', statement: divideByZero, params: {}, code: 'STATEMENT_FAILED' },
    { why: 'an id is taken', statement: create, params: { id: 'a' }, code: 'STATEMENT_FAILED' },
    { why: 'a key is null', statement: put, params: { id: null, value: 1 }, code: 'STATEMENT_PARAMETERS' },
  ]

  test.each(failures)('keeps nothing of a transaction in which $why', async ({ statement, params, code }) => {
    const store = await openEmpty()
    const written = store.write(async (transaction) => {
      await transaction.run(create, { id: 'a' })
      await transaction.run(statement as typeof divideByZero, params)
    })

    await expect(written).rejects.toMatchObject({ name: 'HuiwuError', code })
    expect(await store.read(count, {})).toEqual([{ count: 0 }])
  })

  test('keeps nothing of a transaction whose failed statement was caught', async () => {
    const store = await openEmpty()
    const written = store.write(async (transaction) => {
      await transaction.run(create, { id: 'a' })
      await transaction.run(divideByZero, {}).catch(() => undefined)
      await transaction.run(create, { id: 'b' }).catch(() => undefined)
    })

    await expect(written).rejects.toMatchObject({ code: 'STATEMENT_FAILED' })
    expect(await store.read(count, {})).toEqual([{ count: 0 }])
  })

  test('keeps nothing of a transaction whose work throws, and throws what it threw', async () => {
    const store = await openEmpty()
    const reason = new Error('no more')
    const written = store.write(async (transaction) => {
      await transaction.run(create, { id: 'a' })
      throw reason
    })

    await expect(written).rejects.toBe(reason)
    expect(await store.read(count, {})).toEqual([{ count: 0 }])
  })

  test('goes on after a failed transaction', async () => {
    const store = await openEmpty()
    await store.write((transaction) => transaction.run(divideByZero, {})).catch(() => undefined)
    await store.write((transaction) => transaction.run(create, { id: 'a' }))

    expect(await store.read(count, {})).toEqual([{ count: 1 }])
  })

  test('waits for statements that the work did not wait for', async () => {
    const store = await openEmpty()
    await store.write(async (transaction) => {
      void transaction.run(create, { id: 'a' })
      void transaction.run(create, { id: 'b' })
    })

    expect(await store.read(count, {})).toEqual([{ count: 2 }])
  })

  test('fails where a statement that the work did not wait for fails', async () => {
    const store = await openEmpty()
    const written = store.write(async (transaction) => {
      void transaction.run(create, { id: 'a' })
      void transaction.run(divideByZero, {})
    })

    await expect(written).rejects.toMatchObject({ code: 'STATEMENT_FAILED' })
    expect(await store.read(count, {})).toEqual([{ count: 0 }])
  })

  test('refuses a statement after the end of its transaction', async () => {
    const store = await openEmpty()
    const ended = await store.write(async (transaction) => ({ transaction }))

    await expect(ended.transaction.run(create, { id: 'a' })).rejects.toThrow('it has ended')
    expect(await store.read(count, {})).toEqual([{ count: 0 }])
  })

  test('loses no write when many come at once', async () => {
    const store = await openEmpty()
    await store.write((transaction) => transaction.run(put, { id: 'a', value: 0 }))
    await Promise.all(
      Array.from({ length: 40 }, () => store.write((transaction) => transaction.run(increase, { id: 'a' }))),
    )

    expect(await store.read(get, { id: 'a' })).toEqual([{ properties: { id: 'a', value: 40 } }])
  })

  test('may be prepared again', async () => {
    const store = await openEmpty()
    await store.write((transaction) => transaction.run(create, { id: 'a' }))
    await store.prepare()

    expect(await store.read(count, {})).toEqual([{ count: 1 }])
  })

  const refused = [
    { why: 'undefined', value: undefined },
    { why: 'undefined in a list', value: [1, undefined] },
    { why: 'NaN', value: Number.NaN },
    { why: 'infinity', value: Number.POSITIVE_INFINITY },
    { why: 'a date object', value: new Date(0) },
    { why: 'a set', value: new Set([1]) },
    { why: 'bytes in a map', value: { bytes: new Uint8Array(2) } },
    { why: 'a big integer', value: 5n },
  ]

  test.each(refused)('refuses $why as a parameter', async ({ value }) => {
    const store = await openEmpty()
    await expect(store.read(echo, { value })).rejects.toMatchObject({ code: 'STATEMENT_PARAMETERS' })
  })

  test('says which parameter is wrong', async () => {
    const store = await openEmpty()
    const rows = [
      { id: 'a', properties: {} },
      { id: null, properties: {} },
    ]

    await expect(store.write((transaction) => transaction.run(putAll, { rows }))).rejects.toThrow(
      'cypher/test.cypher: $rows[1].id is the key of a MERGE and must not be null.',
    )
    expect(await store.read(count, {})).toEqual([{ count: 0 }])
  })

  test('refuses a statement without one of its parameters', async () => {
    const store = await openEmpty()
    const forgotten = {} as { value: unknown }

    await expect(store.read(echo, forgotten)).rejects.toMatchObject({ code: 'STATEMENT_PARAMETERS' })
  })

  test('refuses to return a node', async () => {
    const store = await openEmpty()
    await store.write((transaction) => transaction.run(create, { id: 'a' }))

    for (const column of ['n', '[n]', '{n: n}']) {
      const node = adHoc<object, object>(`MATCH (n:Place) RETURN ${column} AS place`)
      await expect(store.read(node, {})).rejects.toThrow('column place must be a value or a map')
    }
  })

  test('refuses to write in a read', async () => {
    const store = await openEmpty()

    await expect(store.read(create, { id: 'a' })).rejects.toMatchObject({ code: 'STATEMENT_FAILED' })
    expect(await store.read(count, {})).toEqual([{ count: 0 }])
  })

  test('names the statement that failed', async () => {
    const store = await openEmpty()
    await expect(store.read(adHoc('RETRUN 1'), {})).rejects.toThrow(/^cypher\/test\.cypher failed/)
  })

  test('may be flushed, and closed twice, and answers nothing then', async () => {
    const store = await openEmpty()
    await store.flush()
    await store.close()
    await store.close()

    await expect(store.read(count, {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(store.write(async () => 1)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })
})
