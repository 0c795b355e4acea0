/**
 * Told: builds an article and its record by hand, for tests of linking that must not depend on the extractor.
 *
 * `[名, 'body', 'title']` names a person; the text is made of what is told, so that every span quotes it.
 */
import { createHash } from 'node:crypto'
import type {
  Article,
  DateBasis,
  ExtractedMeeting,
  ExtractedParticipant,
  ExtractedPerson,
  ExtractedPosition,
  ExtractionRecord,
  MeetingKind,
  OrganizationKind,
  ParticipantRole,
  Span,
  TenureStatus,
} from '../../src/model.js'

export interface ToldPost {
  readonly person: string
  readonly title: string
  readonly body: string | null
  readonly status?: TenureStatus
  readonly since?: string
  readonly until?: string
}

export interface ToldParty {
  readonly person?: string
  readonly body?: string
  readonly title?: string
  readonly side?: string
  readonly role?: ParticipantRole
}

export interface ToldMeeting {
  readonly kind?: MeetingKind
  readonly on: string | null
  readonly to?: string
  readonly basis?: DateBasis
  readonly place?: string
  /** What else its sentence says. */
  readonly says?: string
  readonly parties: readonly ToldParty[]
}

export interface Told {
  readonly id: string
  readonly publishedOn?: string | null
  readonly posts?: readonly ToldPost[]
  /** Named without a post. */
  readonly people?: readonly string[]
  readonly bodies?: readonly (
    | string
    | { readonly name: string; readonly parent: string; readonly kind?: OrganizationKind }
  )[]
  readonly meetings?: readonly ToldMeeting[]
  readonly language?: 'zh' | 'en'
}

export interface ToldArticle {
  readonly article: Article
  readonly record: ExtractionRecord
}

const GROUNDS = { confidence: 0.9, rule: 'test/told' }

export function tell(told: Told): ToldArticle {
  let text = ''
  const say = (words: string): Span => {
    const start = text.length
    text += `${words}。`
    return [start, start + words.length]
  }

  const positions = (told.posts ?? []).map((post): ExtractedPosition => {
    const { person, title, body, status = 'current', since = null, until = null } = post
    const evidence = say(`${body ?? ''}${title}${person}`)
    return { person, title, organization: body, status, since, until, evidence, ...GROUNDS }
  })
  const meetings = (told.meetings ?? []).map((meeting) => toMeeting(meeting, say))
  const named = [
    ...positions.map(({ person }) => person),
    ...(told.people ?? []),
    ...meetings.flatMap(({ participants }) => participants.flatMap(({ person }) => person ?? [])),
  ]
  const people = [...new Set(named)].map((name): ExtractedPerson => {
    return { name, names: [name], mentions: [say(name)], ...GROUNDS }
  })
  const organizations = (told.bodies ?? []).map((body) => {
    const { name, parent = null, kind = 'other' as const } = typeof body === 'string' ? { name: body } : body
    return { name, names: [name], kind, parent, mentions: [say(name)], ...GROUNDS }
  })
  const { id, publishedOn = null, language = 'zh' } = told
  return {
    article: {
      id,
      sourceId: id,
      contentHash: createHash('sha256').update(JSON.stringify(told)).digest('hex'),
      title: `On ${id}`,
      text,
      publishedOn,
      url: null,
      source: null,
    },
    record: { articleId: id, language, extractor: 'test/1', people, organizations, positions, meetings },
  }
}

function toMeeting(meeting: ToldMeeting, say: (words: string) => Span): ExtractedMeeting {
  const { kind = 'talks', on, to = on, place = null, basis = 'explicit', says = '' } = meeting
  const participants = meeting.parties.map((party): ExtractedParticipant => {
    const { person = null, body = null, title = null, side = null, role = 'principal' } = party
    const evidence = say(`${body ?? ''}${title ?? ''}${person ?? ''}`)
    const bodyBasis = body === null ? null : title === null ? 'stated' : 'title'
    return { person, organization: body, bodyBasis, title, side, role, evidence }
  })
  return {
    kind,
    date: {
      from: on,
      to,
      precision: on === null ? null : on === to ? 'day' : 'range',
      basis: on === null ? null : basis,
      text: on,
    },
    place,
    participants,
    evidence: say(`${kind} ${on ?? ''}${says}`),
    furtherEvidence: [],
    ...GROUNDS,
  }
}

/** Two sides facing each other, one person each. */
export function facing(host: Omit<ToldParty, 'side'>, guest: Omit<ToldParty, 'side'>): readonly ToldParty[] {
  return [
    { ...host, side: 'host' },
    { ...guest, side: 'guest' },
  ]
}
