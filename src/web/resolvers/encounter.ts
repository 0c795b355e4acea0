/** Resolvers of Encounter, Participation, Evidence and the lists of encounters in schema.graphql. */
import { HuiwuError } from '../../errors.js'
import { countEncounters, type EncounterCriteria, readEncounters } from '../../store/read-encounters.js'
import type { EncounterKey, EncounterRow, EvidenceRow, ParticipationRow } from '../../store/read-rows.js'
import { type PageArguments, toConnection } from '../connection.js'
import type { Context } from '../context.js'
import {
  type EncounterConditions,
  type EncounterFilter,
  toCriteria,
  toCriteriaOfOrganizations,
  toCriteriaOfPeople,
  toEncounterConditions,
} from '../criteria.js'
import { fromCursor } from '../cursor.js'

export interface EncounterArguments extends PageArguments {
  readonly filter?: EncounterFilter | null
}

/** Stands before every encounter. */
const FIRST: EncounterKey = ['9999-99-99', '', -1, '']
const toKey = (row: EncounterRow) => row.key

export const Encounter = {
  /** The two participations, whichever comes first in the text. */
  id: ({ parties }: EncounterRow) =>
    parties
      .map(({ id }) => id)
      .sort()
      .join('.'),
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
  async quote({ article, start, end }: EvidenceRow, _args: object, { textOfArticle }: Context) {
    const text = await textOfArticle.load(article.id)
    if (text !== null) return text.slice(start, end)
    throw new HuiwuError('STORE_DAMAGED', `Article ${article.id}: expected its text, since a fact rests on it.`)
  },
}

/** Query.encounters. */
export async function listEncounters(args: EncounterArguments, context: Context) {
  const conditions = await toEncounterConditions(context, args.filter ?? {})
  const after = fromCursor(args.after, FIRST)
  const criteria = conditions === null ? null : toCriteria(conditions)
  return toConnection<EncounterRow>(args, {
    read: async (limit) =>
      criteria === null ? [] : ((await readEncounters(context.store, criteria, after, limit)).get('') ?? []),
    count: async () => (criteria === null ? 0 : ((await countEncounters(context.store, criteria)).get('') ?? 0)),
    toKey,
  })
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
  const after = fromCursor(args.after, FIRST)
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

  return toConnection<EncounterRow>(args, {
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
}

function refuseOwn(field: string, value: string | null | undefined): void {
  if (value === null || value === undefined) return
  throw new HuiwuError('BAD_USER_INPUT', `filter.${field}: must be left out here, since the parent is the ${field}.`)
}

/** Of the sentences that tell of a meeting, those of articles that name both parties; else of one; else all. */
function findEvidence(sentences: readonly EvidenceRow[], articles: EncounterRow['articles']): readonly EvidenceRow[] {
  const [first, second] = articles
  const ofBoth = sentences.filter(({ article }) => first.includes(article.id) && second.includes(article.id))
  if (ofBoth.length > 0) return ofBoth
  const ofOne = sentences.filter(({ article }) => first.includes(article.id) || second.includes(article.id))
  return ofOne.length > 0 ? ofOne : sentences
}
