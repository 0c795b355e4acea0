/** Printed encounters: one answer of the API enters, lines for a reader leave. */
import type { Party, ShownEncounter } from '../web/front/query.js'

/** Evidence comes below, each sentence with the article it stands in. */
export function toEncounterText(encounter: ShownEncounter): string {
  const { date, place, meeting, parties, evidence } = encounter
  const [one, other] = parties
  return [
    [toDate(date), meeting.kind.toLowerCase(), place && `in ${place.name}`].filter(Boolean).join('  '),
    `  ${toParty(one)}  —  ${toParty(other)}`,
    ...evidence.map(({ quote, article }) => {
      const source = [article.title, article.published, article.url].filter(Boolean).join(', ')
      return `  “${onOneLine(quote)}”${source && `\n    ${onOneLine(source)}`}`
    }),
  ].join('\n')
}

function toDate({ from, to, precision }: ShownEncounter['date']): string {
  if (from === null) return 'undated'
  if (precision === 'YEAR') return from.slice(0, 4)
  if (precision === 'MONTH') return from.slice(0, 7)
  return to === null || to === from ? from : `${from} to ${to}`
}

/** 郝平, for 北京大学 (党委书记). */
function toParty({ person, organization, title }: Party): string {
  const name = [person?.name, organization?.name].filter(Boolean).join(', for ')
  return title === null ? name : `${name} (${title})`
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
