/**
 * Running over rows: most statements of linking take a list and do nothing for an empty one, so they are not sent then.
 */
import { type Statement, statement } from './statement.js'
import type { Transaction } from './store.js'

/** From one node to another; `properties` replace those the relationship has. */
export interface Edge {
  readonly from: string
  readonly to: string
}

export interface EdgeWithProperties extends Edge {
  readonly properties: object
}

export type OverRows<In, Out = never> = Statement<{ readonly rows: readonly In[] }, Out>
export type OverIds<Out = never> = Statement<{ readonly ids: readonly string[] }, Out>

export function overRows<In, Out = never>(name: string): OverRows<In, Out> {
  return statement<{ readonly rows: readonly In[] }, Out>(name, ['rows'])
}

export function overIds<Out = never>(name: string): OverIds<Out> {
  return statement<{ readonly ids: readonly string[] }, Out>(name, ['ids'])
}

/** Rows of the statement; none where there is nothing to ask. */
export async function runRows<In, Out>(
  transaction: Transaction,
  over: OverRows<In, Out>,
  rows: readonly In[],
): Promise<Out[]> {
  return rows.length === 0 ? [] : transaction.run(over, { rows })
}

/** The same for ids, each sent once. */
export async function runIds<Out>(transaction: Transaction, over: OverIds<Out>, ids: Iterable<string>): Promise<Out[]> {
  const unique = [...new Set(ids)]
  return unique.length === 0 ? [] : transaction.run(over, { ids: unique })
}

/** A copy without the properties that are null: absent is how the graph says unknown. */
export function withoutNulls<Properties extends object>(properties: Properties): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))
}
