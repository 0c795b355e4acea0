/** Rate limit: how many requests a minute one key, or one address without a key, may send. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { RateLimits } from '../../config/server.js'
import type { Asked } from './asked.js'

const MINUTE = 60

/** Seconds to wait; null: the request may pass. Kept in memory: each process of several counts its own. */
export type RateLimit = (asked: Pick<Asked, 'caller' | 'address' | 'local'>) => Promise<number | null>

export function createRateLimit({ perAddress, perKey }: RateLimits): RateLimit {
  const addresses = new RateLimiterMemory({ points: perAddress, duration: MINUTE, keyPrefix: 'address' })
  const keys = new RateLimiterMemory({ points: perKey, duration: MINUTE, keyPrefix: 'key' })

  return async ({ caller, address, local }) => {
    const limit = caller.name === null ? perAddress : perKey
    if (local || limit === 0) return null
    try {
      await (caller.name === null ? addresses.consume(address) : keys.consume(caller.name))
      return null
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000))
    }
  }
}
