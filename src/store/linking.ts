/**
 * Linking in a store: a write transaction, and the decisions in force that it obeys.
 */
import type { Decision, DecisionDetail } from '../link/decision.js'
import { type Obeyed, obeyDecisions } from '../link/obey-decisions.js'
import { statement } from './statement.js'
import type { Transaction } from './store.js'

export interface Linking {
  readonly transaction: Transaction
  readonly obeyed: Obeyed
}

interface DecisionRow {
  readonly id: string
  readonly detail: string
  readonly author: string
  readonly reason: string
  readonly madeAt: string
}

const decisionsInForce = statement<object, DecisionRow>('link/decisions', [])

export async function startLinking(transaction: Transaction): Promise<Linking> {
  return { transaction, obeyed: obeyDecisions((await transaction.run(decisionsInForce, {})).map(toDecision)) }
}

/** For reads of the whole graph. */
export async function readObeyed(read: Transaction['run']): Promise<Obeyed> {
  return obeyDecisions((await read(decisionsInForce, {})).map(toDecision))
}

function toDecision({ detail, ...row }: DecisionRow): Decision {
  // Written by us, from a detail of this type.
  return { ...row, detail: JSON.parse(detail) as DecisionDetail, undoneAt: null }
}
