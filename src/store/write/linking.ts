/**
 * Linking in a store: a write transaction, and the decisions in force that it obeys.
 */
import type { Decision, DecisionDetail } from '../../link/decision.js'
import { type Obeyed, obeyDecisions } from '../../link/obey-decisions.js'
import { statement } from '../statement.js'
import type { GraphStore, Transaction } from '../store.js'

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

const turn = statement<{ id: string }, never>('write/turn', ['id'])

/**
 * Runs `work` as the only one that links, also among the processes that share a Neo4j. Everything that linking reads
 * must be read inside.
 */
export function writeInTurn<Result>(
  store: GraphStore,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return store.write(async (transaction) => {
    await transaction.run(turn, { id: 'linking' })
    return work(transaction)
  })
}

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
