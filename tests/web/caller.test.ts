/** Who asks: keys, tokens and their scopes; and what each of them may do. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, onTestFinished, test } from 'vitest'
import { formatApiKey, hashKey, toApiKey } from '../../src/config/api-key.js'
import { DEFAULT_SERVER_CONFIG, readServerConfig, type TokenConfig } from '../../src/config/server.js'
import { requireScope } from '../../src/web/access/authorize.js'
import { createIdentify } from '../../src/web/access/caller.js'
import { closeAll, openEmptyEmbedded } from '../store/each-store.js'
import { codesOf, openServer, post } from './running-server.js'

const SECRET = 'a secret that is long enough for the signature'
const TOKENS: TokenConfig = { secret: SECRET, keySet: null, issuer: 'press', audience: 'huiwu' }
const apiKeys = [
  toApiKey('right', 'first'),
  toApiKey(`reader:read:sha256:${hashKey('reads')}`, 'test'),
  toApiKey(`editor:write+review:sha256:${hashKey('edits')}`, 'test'),
]

const identify = (authorization: string | undefined, config = {}) =>
  createIdentify({ ...DEFAULT_SERVER_CONFIG, apiKeys, tokens: TOKENS, ...config })(authorization)

function sign(claims: Record<string, unknown>, secret = SECRET, algorithm = 'HS256'): Promise<string> {
  const whole = { iss: 'press', aud: 'huiwu', sub: 'ann', scope: 'write', exp: 4_000_000_000, ...claims }
  return new SignJWT(whole).setProtectedHeader({ alg: algorithm }).sign(new TextEncoder().encode(secret))
}

describe('a key', () => {
  test.each([
    { why: 'the key', authorization: 'Bearer right', name: 'first', scopes: 'read,write,review' },
    { why: 'a key with scopes', authorization: 'Bearer edits', name: 'editor', scopes: 'read,write,review' },
    { why: 'a key that may read', authorization: 'Bearer reads', name: 'reader', scopes: 'read' },
    { why: 'the scheme in lower case', authorization: 'bearer right', name: 'first', scopes: 'read,write,review' },
    { why: 'no header', authorization: undefined, name: null, scopes: 'read' },
    { why: 'another scheme', authorization: 'Basic right', name: null, scopes: 'read' },
    { why: 'the wrong key', authorization: 'Bearer wrong', name: null, scopes: 'read' },
    { why: 'the beginning of the key', authorization: 'Bearer righ', name: null, scopes: 'read' },
    { why: 'its hash', authorization: `Bearer ${hashKey('right')}`, name: null, scopes: 'read' },
    { why: 'no key', authorization: 'Bearer ', name: null, scopes: 'read' },
    { why: 'two keys', authorization: 'Bearer right reads', name: null, scopes: 'read' },
  ])('$why: $name may $scopes', async ({ authorization, name, scopes }) => {
    const caller = await identify(authorization)
    expect(caller.name).toBe(name)
    expect([...caller.scopes].join()).toBe(scopes)
    expect(caller.refused).toBe(name === null && authorization !== undefined)
  })

  test('where reading needs a key, scopes are what the key has', async () => {
    const scopesOf = async (authorization?: string) =>
      [...(await identify(authorization, { privateReads: true })).scopes].join()
    expect(await scopesOf()).toBe('')
    expect(await scopesOf('Bearer edits')).toBe('write,review')
    expect(await scopesOf('Bearer reads')).toBe('read')
  })

  test('without keys nobody may write, not even with an empty one', async () => {
    for (const authorization of [undefined, 'Bearer ', 'Bearer undefined']) {
      expect([...(await identify(authorization, { apiKeys: [], tokens: null })).scopes]).toEqual(['read'])
    }
  })

  test('what the configuration holds is read as it was written', () => {
    for (const key of apiKeys.slice(1)) expect(toApiKey(formatApiKey(key), 'test')).toEqual(key)
  })

  test.each([
    { why: 'an unknown scope', keys: `a:admin:sha256:${hashKey('a')}`, message: /expected scopes among/ },
    { why: 'half a hash', keys: 'a:read:sha256:abc', message: /run huiwu key/ },
  ])('$why is told without the key', ({ keys, message }) => {
    expect(() => readServerConfig({ HUIWU_API_KEYS: keys })).toThrow(message)
  })
})

describe('a token', () => {
  test('names its subject and carries its scopes', async () => {
    const caller = await identify(`Bearer ${await sign({ scope: 'write fly' })}`)
    expect(caller).toMatchObject({ name: 'ann', refused: false })
    expect([...caller.scopes]).toEqual(['read', 'write'])
  })

  test.each([
    { why: 'of another signer', token: () => sign({}, `${SECRET}!`) },
    { why: 'that has expired', token: () => sign({ exp: 1_000_000_000 }) },
    { why: 'that never expires', token: () => sign({ exp: undefined }) },
    { why: 'of another issuer', token: () => sign({ iss: 'somebody' }) },
    { why: 'for another audience', token: () => sign({ aud: 'another' }) },
    { why: 'by another algorithm', token: () => sign({}, SECRET, 'HS512') },
    {
      why: 'that nobody signed',
      token: async () => `${btoa('{"alg":"none"}')}.${btoa('{"sub":"ann","scope":"write"}')}.x`.replaceAll('=', ''),
    },
  ])('$why is refused', async ({ token }) => {
    expect(await identify(`Bearer ${await token()}`)).toMatchObject({ name: null, refused: true })
  })

  test('may be signed by a key pair whose public half is fetched', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256')
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'one' }] })
    const signer = createServer((_, response) => response.end(keys)).listen(0, '127.0.0.1')
    onTestFinished(() => void signer.close())
    await new Promise((resolve) => signer.once('listening', resolve))
    const keySet = `http://127.0.0.1:${(signer.address() as AddressInfo).port}/keys`
    const token = await new SignJWT({ sub: 'bo', scope: 'review', exp: 4_000_000_000 })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .sign(privateKey)
    const tokens = { secret: null, keySet, issuer: null, audience: null }
    expect(await identify(`Bearer ${token}`, { tokens })).toMatchObject({ name: 'bo' })
    expect(await identify(`Bearer ${await sign({})}`, { tokens })).toMatchObject({ name: null, refused: true })
  })
})

describe('requireScope', () => {
  test.each([
    { why: 'nobody', authorization: undefined, code: 'UNAUTHORIZED', message: /^Reading articles in.*needs a key/ },
    { why: 'a wrong key', authorization: 'Bearer wrong', code: 'UNAUTHORIZED', message: /unknown or has expired/ },
    { why: 'a key that may read', authorization: 'Bearer reads', code: 'FORBIDDEN', message: /needs the scope write/ },
  ])('$why is refused: $code', async ({ authorization, code, message }) => {
    const caller = await identify(authorization)
    expect(() => requireScope({ caller }, 'write')).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    )
  })
})

test('where reading needs a key, whoever has none reads neither the API nor a page', async () => {
  onTestFinished(closeAll)
  const server = await openServer(await openEmptyEmbedded(), { config: { apiKeys, privateReads: true } })
  const query = '{ people { totalCount } }'
  expect(codesOf(await post(server, query))).toEqual(['UNAUTHORIZED'])
  expect(codesOf(await post(server, query, {}, { authorization: 'Bearer edits' }))).toEqual(['FORBIDDEN'])
  expect((await post(server, query, {}, { authorization: 'Bearer reads' })).body.data).toEqual({
    people: { totalCount: 0 },
  })
  expect((await fetch(`${server.url}/plain`)).status).toBe(401)
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
})
