/** Resolvers of Encounter, Participation, Evidence and the lists of encounters in schema.graphql. */
import { HuiwuError } from '../../errors.js'
import {
  countEncounters,
  type EncounterCriteria,
  FIRST_ENCOUNTER,
  readEncounters,
} from '../../store/read/read-encounters.js'
import { type FacetRow, readFacets } from '../../store/read/read-facets.js'
import type { EncounterRow, EvidenceRow, ParticipationRow } from '../../store/read/read-rows.js'
import type { Context } from '../graphql/context.js'
import { type PageArguments, toConnection } from '../read/connection.js'
import {
  type EncounterConditions,
  type EncounterFilter,
  toCriteria,
  toCriteriaOfOrganizations,
  toCriteriaOfPeople,
  toEncounterConditions,
} from '../read/criteria.js'
import { fromCursor } from '../read/cursor.js'
import { toEncounterId } from '../read/encounter-id.js'
import { findOrganizations, findPeople } from '../read/names.js'
import { readQuote } from '../read/quote.js'
import { toFacets } from './facet.js'
import { findSimilar } from './search.js'

export interface EncounterArguments extends PageArguments {
  readonly filter?: EncounterFilter | null
}

const toKey = (row: EncounterRow) => row.key

export const Encounter = {
  id: toEncounterId,
  date: ({ meeting }: EncounterRow) => meeting,
  place: ({ meeting }: EncounterRow) => meeting.place,
  evidence: ({ meeting, articles }: EncounterRow) => findEvidence(meeting.evidence, articles),
}

export const Participation = {
  basis: ({ bodyBasis, organization }: ParticipationRow) => (organization === null ? null : bodyBasis),
  evidence: ({ id }: ParticipationRow, _args: object, { evidenceOfParticipation }: Context) =>
    evidenceOfParticipation.load(id),
}

export const Evidence = {
  quote: ({ article, start, end }: EvidenceRow, _args: object, { textOfArticle }: Context) =>
    readQuote(textOfArticle, article.id, start, end),
}

/** Query.encounters. */
export async function listEncounters(args: EncounterArguments, context: Context) {
  const conditions = await toEncounterConditions(context, args.filter ?? {})
  const after = fromCursor(args.after, FIRST_ENCOUNTER)
  const criteria = conditions === null ? null : toCriteria(conditions)
  const connection = toConnection<EncounterRow>(args, {
    read: async (limit) =>
      criteria === null ? [] : ((await readEncounters(context.store, criteria, after, limit)).get('') ?? []),
    count: async () => (criteria === null ? 0 : ((await countEncounters(context.store, criteria)).get('') ?? 0)),
    toKey,
  })
  const readAll = async () => (criteria === null ? [] : ((await readFacets(context.store, criteria)).get('') ?? []))
  return {
    ...connection,
    facets: () => toFacets(readAll),
    unknownNames: () => findUnknownNames(context, args.filter ?? {}),
  }
}

/** Person.encounters: people of one page are read together. */
export function listEncountersOfPerson(id: string, args: EncounterArguments, context: Context) {
  refuseOwn('person', args.filter?.person)
  return listOwn(id, args, context, 'Person', (conditions, ids) => [toCriteriaOfPeople(conditions, ids)])
}

/** Organization.encounters: bodies of one page are read together. */
export function listEncountersOfOrganization(id: string, args: EncounterArguments, context: Context) {
  refuseOwn('organization', args.filter?.organization)
  return listOwn(id, args, context, 'Organization', toCriteriaOfOrganizations)
}

async function listOwn(
  id: string,
  args: EncounterArguments,
  context: Context,
  type: string,
  toAll: (conditions: EncounterConditions, ids: readonly string[]) => readonly EncounterCriteria[],
) {
  const conditions = await toEncounterConditions(context, args.filter ?? {})
  const after = fromCursor(args.after, FIRST_ENCOUNTER)
  const key = `${type}.encounters ${JSON.stringify([args.filter, after])}`

  /** One statement for all ids, or one for each where they cannot share it. */
  const readAll = async <Value>(
    ids: readonly string[],
    read: (one: EncounterCriteria) => Promise<Map<string, Value>>,
  ) => {
    if (conditions === null) return new Map<string, Value>()
    const maps = await Promise.all(toAll(conditions, ids).map(read))
    return new Map(maps.flatMap((map) => [...map]))
  }

  const connection = toConnection<EncounterRow>(args, {
    read: (limit) =>
      context
        .shared<EncounterRow[]>(`${key} ${limit}`, {
          read: (ids) => readAll(ids, (criteria) => readEncounters(context.store, criteria, after, limit)),
          none: [],
        })
        .load(id),
    count: () =>
      context
        .shared<number>(`${key} count`, {
          read: (ids) => readAll(ids, (criteria) => countEncounters(context.store, criteria)),
          none: 0,
        })
        .load(id),
    toKey,
  })
  const readOwn = () =>
    context
      .shared<FacetRow[]>(`${key} facets`, {
        read: (ids) => readAll(ids, (criteria) => readFacets(context.store, criteria)),
        none: [],
      })
      .load(id)
  return {
    ...connection,
    facets: () => toFacets(readOwn),
    unknownNames: () => findUnknownNames(context, args.filter ?? {}),
  }
}

function refuseOwn(field: string, value: string | null | undefined): void {
  if (value === null || value === undefined) return
  throw new HuiwuError('BAD_USER_INPUT', `filter.${field}: must be left out here, since the parent is the ${field}.`)
}

/** Names of the filter that nobody bears, each with known ones like it. */
async function findUnknownNames(context: Context, filter: EncounterFilter) {
  const fields = [
    ['person', 'person'],
    ['with', 'person'],
    ['organization', 'organization'],
    ['withOrganization', 'organization'],
  ] as const
  const unknown = await Promise.all(
    fields.map(async ([field, label]) => {
      const name = filter[field]
      if (typeof name !== 'string') return []
      const find = label === 'person' ? findPeople : findOrganizations
      if ((await find(context, name, field)).length > 0) return []
      return [{ field, name, similar: await findSimilar(context, name, label) }]
    }),
  )
  return unknown.flat()
}

/** Of the sentences that tell of a meeting, those of articles that name both parties; else of one; else all. */
function findEvidence(sentences: readonly EvidenceRow[], articles: EncounterRow['articles']): readonly EvidenceRow[] {
  const [first, second] = articles
  const ofBoth = sentences.filter(({ article }) => first.includes(article.id) && second.includes(article.id))
  if (ofBoth.length > 0) return ofBoth
  const ofOne = sentences.filter(({ article }) => first.includes(article.id) || second.includes(article.id))
  return ofOne.length > 0 ? ofOne : sentences
}
