/** Encounters and meetings as exports read them: the API's own types, as far as some format shows them. */
import { type Ask, askAll, type Filter } from './ask.js'

export interface ExportedPerson {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
}

export interface ExportedOrganization extends ExportedPerson {
  /** As the API writes it: UNIVERSITY. */
  readonly kind: string
}

export interface ExportedParty {
  readonly id: string
  readonly person: ExportedPerson | null
  readonly organization: ExportedOrganization | null
  readonly title: string | null
  readonly side: string | null
  readonly role: string | null
  readonly basis: string | null
}

export interface ExportedEvidence {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly article: {
    readonly id: string
    readonly title: string | null
    readonly url: string | null
    readonly published: string | null
    readonly source: string | null
  }
}

export interface ExportedDate {
  readonly from: string | null
  readonly to: string | null
  readonly precision: string | null
}

export interface ExportedEncounter {
  readonly id: string
  readonly meeting: { readonly id: string; readonly kind: string; readonly headline: string | null }
  readonly date: ExportedDate
  readonly place: { readonly name: string } | null
  readonly parties: readonly [ExportedParty, ExportedParty]
  readonly evidence: readonly ExportedEvidence[]
}

export interface ExportedMeeting {
  readonly id: string
  readonly kind: string
  readonly headline: string | null
  readonly date: ExportedDate
  readonly place: { readonly name: string } | null
  readonly participations: readonly ExportedParty[]
  readonly evidence: readonly ExportedEvidence[]
}

export interface ExportedTenure {
  readonly id: string
  readonly status: string | null
  readonly since: string | null
  readonly until: string | null
  readonly attested: { readonly from: string | null; readonly to: string | null }
  readonly post: { readonly id: string; readonly title: string; readonly organization: ExportedOrganization | null }
}

const PARTY = 'id person { id name names } organization { id name names kind } title side role basis'
const EVIDENCE = 'quote start end article { id title url published source }'
const OCCASION = 'date { from to precision } place { name }'
const ORGANIZATION = 'id name names kind'

/** Latest first, undated last. */
export function readEncounters(ask: Ask, filter: Filter): AsyncGenerator<ExportedEncounter> {
  const selection = `id meeting { id kind headline } ${OCCASION} parties { ${PARTY} } evidence { ${EVIDENCE} }`
  return askAll(ask, ['encounters', 'EncounterFilter'], selection, filter)
}

/** Latest first, undated last; also occasions without sides. */
export function readMeetings(ask: Ask, filter: Filter): AsyncGenerator<ExportedMeeting> {
  const selection = `id kind headline ${OCCASION} participations { ${PARTY} } evidence { ${EVIDENCE} }`
  return askAll(ask, ['meetings', 'MeetingFilter'], selection, filter)
}

/** Posts of a person, at most 100, earliest first. */
export async function readTenures(ask: Ask, personId: string): Promise<readonly ExportedTenure[]> {
  const document = `query ($id: ID!) { person(id: $id) { tenures {
    id status since until attested { from to } post { id title organization { ${ORGANIZATION} } }
  } } }`
  const { person } = await ask<{ person: { tenures: readonly ExportedTenure[] } | null }>(document, { id: personId })
  return person?.tenures ?? []
}

/** Told in a line: 林知远 (党委书记), 东湖大学. */
export function toPartyText({ person, organization, title }: ExportedParty): string {
  const name = person === null ? null : title === null ? person.name : `${person.name} (${title})`
  return [name, organization?.name].filter((part) => part != null).join(', ')
}

/** The headline, else who met whom. */
export function toSummary(headline: string | null, parties: readonly ExportedParty[]): string {
  return headline ?? parties.map((party) => (party.person ?? party.organization)?.name ?? '').join(' – ')
}
