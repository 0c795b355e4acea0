/** The fields of Mutation by which people decide: merge, split, rename, correct, reject, answer, undo. */
import { HuiwuError } from '../../errors.js'
import type { Decision, DecisionDetail, RejectedFact } from '../../link/decision.js'
import { answerDoubt } from '../../store/decide/answer-doubt.js'
import { keepApart, mergePeople, renamePerson, splitPerson } from '../../store/decide/decide-on-people.js'
import { type Grounds, makeDecision, undoDecision } from '../../store/decide/decisions.js'
import { requireScope } from '../access/authorize.js'
import type { Context } from '../graphql/context.js'
import { findOrganizationNamed } from '../read/names.js'
import { checkIds, checkLength, type GroundsInput, LONGEST_NAME, toGrounds } from './check-decision.js'

export interface FactInput {
  readonly article: string
  readonly kind: RejectedFact
  readonly start: number
  readonly end: number
}

type Given<Input> = Input & { readonly grounds: GroundsInput }

const MOST_ARTICLES = 1_000

export const decide = {
  mergePeople: deciding(({ people }: { people: readonly string[] }, grounds, { store }) =>
    mergePeople(store, checkIds(people, 'people'), grounds),
  ),

  keepApart: deciding(({ person, other }: { person: string; other: string }, grounds, { store }) =>
    keepApart(store, person, other, grounds),
  ),

  splitPerson: deciding(({ person, articles }: { person: string; articles: readonly string[] }, grounds, { store }) => {
    if (articles.length <= MOST_ARTICLES) return splitPerson(store, person, articles, grounds)
    const found = articles.length
    throw new HuiwuError('BAD_USER_INPUT', `articles: expected at most ${MOST_ARTICLES}, but got ${found}.`)
  }),

  renamePerson: deciding(({ person, name }: { person: string; name: string }, grounds, { store }) =>
    renamePerson(store, person, checkLength(name, 'name', LONGEST_NAME), grounds),
  ),

  mergeOrganizations: deciding(
    async ({ organization, into }: { organization: string; into: string }, grounds, context) => {
      const [body, as] = [await findBody(context, organization, 'organization'), await findBody(context, into, 'into')]
      return makeDecision(context.store, { kind: 'same-body', body, as }, grounds)
    },
  ),

  rejectFact: deciding(({ fact }: { fact: FactInput }, grounds, { store }) =>
    makeDecision(store, { kind: 'reject', ...toFact(fact) }, grounds),
  ),

  correctFact: deciding(
    ({ fact, field, value }: { fact: FactInput; field: string; value?: string | null }, grounds, { store }) =>
      makeDecision(store, { kind: 'correct', ...toFact(fact), field, value: value ?? null }, grounds),
  ),

  answerDoubt: deciding(({ doubt, answer }: { doubt: string; answer: boolean }, grounds, { store }) =>
    answerDoubt(store, doubt, answer, grounds),
  ),

  async undoDecision(_: unknown, { decision }: { decision: string }, context: Context) {
    requireScope(context, 'review')
    const undone = await undoDecision(context.store, decision, new Date().toISOString())
    context.forget()
    return undone
  },
}

/** A resolver that needs the scope review; what was read before the decision is forgotten. */
function deciding<Input>(run: (input: Input, grounds: Grounds, context: Context) => Promise<Decision>) {
  return async (_: unknown, { grounds, ...input }: Given<Input>, context: Context): Promise<Decision> => {
    requireScope(context, 'review')
    // What is left of the arguments without the grounds is the input.
    const decision = await run(input as Input, toGrounds(grounds, context), context)
    context.forget()
    return decision
  }
}

async function findBody(context: Context, name: string, field: string): Promise<string> {
  const body = (await context.organizationById.load(name)) ?? (await findOrganizationNamed(context, name, field))
  if (body !== null) return body.name
  throw new HuiwuError('BAD_USER_INPUT', `${field}: expected the name or id of a body, but the graph has none of it.`)
}

function toFact({ article, kind, start, end }: FactInput) {
  return { article, fact: kind, start, end } satisfies Partial<DecisionDetail>
}
