/**
 * Robots: whether a host lets huiwu read an address, and how long it wants it to wait (RFC 9309).
 *
 * A host without robots.txt allows all; one whose robots.txt cannot be had for the moment allows nothing.
 */
import robotsParserModule from 'robots-parser'
import { collect } from '../document.js'
import { type Fetcher, failed, USER_AGENT } from './fetch-document.js'

/** The package's types take it for a module of another kind than it is. */
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default

type Rules = ReturnType<typeof robotsParser>

export interface Robots {
  /** Throws FETCH_FAILED where the host does not allow it. Milliseconds to wait between two requests; null: its default. */
  check(url: URL): Promise<number | null>
}

const MOST_BYTES = 500_000
/** Seconds; a host that asks for more wants no robot at all. */
const LONGEST_DELAY = 60

export function createRobots(fetcher: Fetcher): Robots {
  const known = new Map<string, Promise<Rules | null>>()
  return {
    async check(url) {
      const rules = known.get(url.origin) ?? readRules(fetcher, url.origin)
      known.set(url.origin, rules)
      const found = await rules
      if (found === null) return null
      if (found.isAllowed(url.href, USER_AGENT) === false) {
        throw failed(url.href, "the host's robots.txt asks robots to stay away")
      }
      const delay = found.getCrawlDelay(USER_AGENT)
      return delay === undefined ? null : Math.min(delay, LONGEST_DELAY) * 1_000
    },
  }
}

/** Null where the host has none. */
async function readRules(fetcher: Fetcher, origin: string): Promise<Rules | null> {
  const address = `${origin}/robots.txt`
  try {
    const { bytes } = await fetcher.fetch(address, null, async () => undefined)
    return robotsParser(address, (await collect(bytes, address, MOST_BYTES)).toString())
  } catch (error) {
    if (error instanceof Error && /answered 4\d\d\.$/.test(error.message)) return null
    throw error
  }
}
