/** Printed encounters: one as the API gives it enters, lines for a reader leave. */

interface Party {
  readonly person: { readonly name: string } | null
  readonly organization: { readonly name: string } | null
  readonly title: string | null
  readonly basis: 'STATED' | 'TITLE' | 'INFERRED' | null
}

export interface Encounter {
  readonly date: {
    readonly from: string | null
    readonly to: string | null
    readonly precision: 'DAY' | 'RANGE' | 'MONTH' | 'YEAR' | null
    readonly basis: 'EXPLICIT' | 'RESOLVED' | 'PUBLISHED' | null
  }
  readonly place: { readonly name: string } | null
  readonly meeting: { readonly kind: string }
  readonly parties: readonly Party[]
  readonly evidence: readonly {
    readonly quote: string
    readonly article: {
      readonly title: string | null
      readonly source: string | null
      readonly published: string | null
      readonly url: string | null
    }
  }[]
}

/** What to ask of an encounter, so that it can be printed. */
export const ENCOUNTER_FIELDS = `
  date { from to precision basis } place { name } meeting { kind }
  parties { person { name } organization { name } title basis }
  evidence { quote article { title source published url } }`

/** When and where, both parties, and each sentence with the article it stands in. */
export function toEncounterText({ date, place, meeting, parties, evidence }: Encounter): string {
  return [
    `${toDate(date)}  ${meeting.kind.toLowerCase()}${place === null ? '' : ` in ${place.name}`}`,
    ...parties.map((party, index) => `  ${index === 0 ? '' : 'met '}${toParty(party)}`),
    ...evidence.flatMap(({ quote, article }) => {
      const source = [article.title, article.source, article.published, article.url].filter((part) => part !== null)
      return [`    “${onOneLine(quote)}”`, ...(source.length > 0 ? [`    — ${onOneLine(source.join(', '))}`] : [])]
    }),
  ].join('\n')
}

function toParty({ person, organization, title, basis }: Party): string {
  if (person === null) return `${organization?.name ?? 'somebody'}, no person named`
  const body = organization === null ? 'a body that no article tells' : organization.name
  const inferred = basis === 'INFERRED' ? ', inferred from other articles' : ''
  return `${person.name}${title === null ? '' : ` (${title})`}, for ${body}${inferred}`
}

function toDate({ from, to, precision, basis }: Encounter['date']): string {
  if (from === null) return 'undated'
  if (precision === 'YEAR') return from.slice(0, 4)
  if (precision === 'MONTH') return from.slice(0, 7)
  const days = to === null || to === from ? from : `${from} to ${to}`
  return basis === 'PUBLISHED' ? `${days} (day of publication)` : days
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
