/** Audit: every change that is asked for over the API is noted, with who asked, for what, and how it ended. */
import { HuiwuError } from '../../errors.js'
import type { Context } from '../graphql/context.js'

type Resolver<Args> = (parent: unknown, args: Args, context: Context) => Promise<unknown>

const LONGEST = 200
const MOST = 100

/** Wraps the fields of Mutation, so that no change goes unnoted. Texts are shortened. */
// biome-ignore lint/suspicious/noExplicitAny: each field has arguments of its own.
export function auditAll<Fields extends Record<string, Resolver<any>>>(fields: Fields): Fields {
  const entries = Object.entries(fields).map(([field, resolve]) => [field, audited(field, resolve)])
  return Object.fromEntries(entries) as Fields
}

function audited(field: string, resolve: Resolver<unknown>): Resolver<unknown> {
  return async (parent, args, context) => {
    const { caller, address, audit } = context
    const note = (outcome: object) =>
      audit({ field, arguments: abridge(args), caller: caller.name, address, ...outcome })
    try {
      const result = await resolve(parent, args, context)
      note({ outcome: 'done', result: abridge(result) })
      return result
    } catch (error) {
      note({ outcome: error instanceof HuiwuError ? error.code : 'failed' })
      throw error
    }
  }
}

/** Plain data, with long texts and lists cut. Without what is yet to be resolved. */
function abridge(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length <= LONGEST ? value : `${value.slice(0, LONGEST)}… (${value.length} characters)`
  }
  if (Array.isArray(value)) return value.slice(0, MOST).map(abridge)
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, abridge(each)]))
}
