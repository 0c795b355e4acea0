/**
 * Exports links: every article's extraction record with the ids that the graph gives to what it names, so that
 * linking can be judged from outside.
 */
import { organizationIdOf } from '../../link/organization.js'
import type {
  BodyBasis,
  ExtractedMeeting,
  ExtractedOrganization,
  ExtractedParticipant,
  ExtractedPerson,
  ExtractedPosition,
  ExtractionRecord,
  Language,
} from '../../model.js'
import { overIds, runIds } from '../run-rows.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { readPeopleOfArticles, readRecords } from '../write/article-facts.js'
import { readObeyed } from '../write/linking.js'

const PAGE = 200

interface WithId {
  /** Null where the graph does not hold it. */
  readonly id: string | null
}

export interface LinkedParticipant extends Omit<ExtractedParticipant, 'bodyBasis'> {
  readonly personId: string | null
  readonly organizationId: string | null
  /** `inferred`: the body comes from other articles. */
  readonly bodyBasis: ExtractedParticipant['bodyBasis'] | 'inferred'
}

/** An extraction record with the graph's ids. */
export interface LinkedRecord {
  /** The source's own id, else the article's. */
  readonly id: string
  readonly articleId: string
  readonly language: Language
  readonly extractor: string
  readonly people: readonly (ExtractedPerson & WithId)[]
  readonly organizations: readonly (ExtractedOrganization & WithId)[]
  readonly positions: readonly (ExtractedPosition & {
    readonly personId: string | null
    readonly organizationId: string | null
  })[]
  readonly meetings: readonly (Omit<ExtractedMeeting, 'participants'> &
    WithId & { readonly participants: readonly LinkedParticipant[] })[]
}

interface LinkedMeeting {
  readonly article: string
  readonly meeting: string
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly parties: readonly {
    readonly basis: BodyBasis | 'inferred' | null
    readonly people: readonly string[]
    readonly organizations: readonly { readonly id: string; readonly name: string }[]
  }[]
}

const articleIds = statement<object, { id: string; sourceId: string | null }>('link/all-articles', [])
const meetingsInArticles = overIds<LinkedMeeting>('link/meetings-in-articles')

/** One record for each article, by source id. A body inferred from other articles is filled in. */
export async function* exportLinks(store: GraphStore): AsyncGenerator<LinkedRecord> {
  const obeyed = await readObeyed(store.read)
  const reader = { run: store.read }
  const all = await store.read(articleIds, {})
  for (let start = 0; start < all.length; start += PAGE) {
    const page = all.slice(start, start + PAGE)
    const ids = page.map(({ id }) => id)
    const records = await readRecords({ transaction: reader, obeyed }, ids)
    const people = await readPeopleOfArticles(reader, ids)
    const personOf = new Map(people.map(({ article, name, person }) => [`${article} ${name}`, person]))
    const meetings = await runIds(reader, meetingsInArticles, ids)
    for (const { id, sourceId } of page) {
      const record = records.get(id)?.record
      if (record !== undefined) yield { id: sourceId ?? id, ...toLinked(record, personOf, meetings) }
    }
  }
}

function toLinked(
  record: ExtractionRecord,
  personOf: ReadonlyMap<string, string>,
  meetings: readonly LinkedMeeting[],
): Omit<LinkedRecord, 'id'> {
  const { articleId, language, extractor } = record
  const idOf = (name: string) => personOf.get(`${articleId} ${name}`) ?? null
  const bodyOf = (name: string | null) => (name === null ? null : organizationIdOf(name, articleId))
  return {
    articleId,
    language,
    extractor,
    people: record.people.map((person) => ({ id: idOf(person.name), ...person })),
    organizations: record.organizations.map((body) => ({ id: bodyOf(body.name), ...body })),
    positions: record.positions.map((position) => ({
      ...position,
      personId: idOf(position.person),
      organizationId: bodyOf(position.organization),
    })),
    meetings: record.meetings.map((meeting) => {
      const [start, end] = meeting.evidence
      const linked = meetings.find(
        (other) =>
          other.article === articleId && other.kind === meeting.kind && other.start === start && other.end === end,
      )
      const participants = meeting.participants.map((participant) => toParticipant(participant, idOf, bodyOf, linked))
      return { id: linked?.meeting ?? null, ...meeting, participants }
    }),
  }
}

function toParticipant(
  participant: ExtractedParticipant,
  idOf: (name: string) => string | null,
  bodyOf: (name: string | null) => string | null,
  linked: LinkedMeeting | undefined,
): LinkedParticipant {
  const personId = participant.person === null ? null : idOf(participant.person)
  const own = { ...participant, personId, organizationId: bodyOf(participant.organization) }
  if (participant.organization !== null || personId === null) return own
  const party = linked?.parties.find(({ people }) => people.includes(personId))
  const [body] = party?.organizations ?? []
  if (party === undefined || body === undefined) return own
  return { ...own, organization: body.name, organizationId: body.id, bodyBasis: party.basis }
}
