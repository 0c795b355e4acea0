/** Resolvers of Decision, its parts, and Query.decisions in schema.graphql. */
import { anchorsOf, type Decision as DecisionRow } from '../../link/decision.js'
import { compareText } from '../../link/person-name.js'
import { type DecisionFilter, filterDecisions, readPeopleOfAnchors } from '../../store/read/read-decisions.js'
import { requireScope } from '../access/authorize.js'
import type { Context } from '../graphql/context.js'
import { MAX_PAGE, type PageArguments, toConnection } from '../read/connection.js'
import { fromCursor } from '../read/cursor.js'

type DecisionArguments = PageArguments & {
  readonly filter?: { readonly [Field in keyof DecisionFilter]?: DecisionFilter[Field] | null } | null
}

interface Fact {
  readonly article: string
  readonly kind: string
  readonly start: number
  readonly end: number
}

export const Decision = {
  kind: ({ detail }: DecisionRow) => detail.kind,
  appearances: ({ detail }: DecisionRow) =>
    (detail.kind === 'split' ? detail.anchors : anchorsOf(detail)).slice(0, MAX_PAGE),
  name: ({ detail }: DecisionRow) =>
    detail.kind === 'rename' ? detail.name : detail.kind === 'same-body' ? detail.as : null,
  organization: ({ detail }: DecisionRow) => (detail.kind === 'same-body' ? detail.body : null),
  fact({ detail }: DecisionRow): Fact | null {
    if (detail.kind !== 'reject' && detail.kind !== 'correct') return null
    const { article, fact, start, end } = detail
    return { article, kind: fact, start, end }
  },
  field: ({ detail }: DecisionRow) => (detail.kind === 'correct' ? detail.field : null),
  value: ({ detail }: DecisionRow) => (detail.kind === 'correct' ? detail.value : null),
}

/** Its parent is an anchor of the decision. */
export const Appearance = {
  article: ({ article }: { article: string }, _args: object, { articleById }: Context) => articleById.load(article),
}

export const Fact = {
  article: ({ article }: Fact, _args: object, { articleById }: Context) => articleById.load(article),
  async quote({ article, start, end }: Fact, _args: object, { textOfArticle }: Context) {
    return (await textOfArticle.load(article))?.slice(start, end) ?? null
  },
}

/** Its parent is the decision. */
export const DecisionPayload = {
  decision: (decision: DecisionRow) => decision,
  async people({ detail }: DecisionRow, _args: object, { store, personById }: Context) {
    const ids = await readPeopleOfAnchors(store, anchorsOf(detail))
    const people = await Promise.all(ids.map((id) => personById.load(id)))
    return people.filter((person) => person !== null)
  },
}

/** Query.decisions. */
export function listDecisions(args: DecisionArguments, context: Context) {
  requireScope(context, 'review')
  const [at, id] = fromCursor<readonly [string, string]>(args.after, ['9999', ''])
  const { kind, inForce, person } = args.filter ?? {}
  const filter = { ...(kind && { kind }), ...(typeof inForce === 'boolean' && { inForce }), ...(person && { person }) }
  const read = () => filterDecisions(context.store, filter)
  return toConnection<DecisionRow>(args, {
    read: async (limit) =>
      (await read())
        .filter((each) => each.madeAt < at || (each.madeAt === at && compareText(each.id, id) > 0))
        .slice(0, limit),
    count: async () => (await read()).length,
    toKey: (decision) => [decision.madeAt, decision.id],
  })
}
