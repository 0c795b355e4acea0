/** The explorer's questions to the API: the files beside this one, each with the fragments that it spreads. */
import answerDoubt from './answer-doubt.graphql?raw'
import article from './article.graphql?raw'
import articlePreview from './article-preview.graphql?raw'
import counts from './counts.graphql?raw'
import doubts from './doubts.graphql?raw'
import encounterFields from './encounter-fields.graphql?raw'
import encounters from './encounters.graphql?raw'
import evidenceFields from './evidence-fields.graphql?raw'
import ingestArticle from './ingest-article.graphql?raw'
import meeting from './meeting.graphql?raw'
import meetingFields from './meeting-fields.graphql?raw'
import meetingsOfOrganization from './meetings-of-organization.graphql?raw'
import meetingsOfPerson from './meetings-of-person.graphql?raw'
import network from './network.graphql?raw'
import organization from './organization.graphql?raw'
import partyFields from './party-fields.graphql?raw'
import paths from './paths.graphql?raw'
import person from './person.graphql?raw'
import rejectFact from './reject-fact.graphql?raw'
import search from './search.graphql?raw'
import tenureFields from './tenure-fields.graphql?raw'
import undoDecision from './undo-decision.graphql?raw'

const FRAGMENTS = new Map(
  [encounterFields, evidenceFields, meetingFields, partyFields, tenureFields].map((text) => [toName(text), text]),
)

export const COUNTS = counts
export const ENCOUNTERS = withFragments(encounters)
export const SEARCH = search
export const PERSON = withFragments(person)
export const ORGANIZATION = withFragments(organization)
export const MEETINGS_OF_PERSON = withFragments(meetingsOfPerson)
export const MEETINGS_OF_ORGANIZATION = withFragments(meetingsOfOrganization)
export const ARTICLE = withFragments(article)
export const NETWORK = network
export const PATHS = withFragments(paths)
export const ARTICLE_PREVIEW = articlePreview
export const INGEST_ARTICLE = ingestArticle
export const DOUBTS = withFragments(doubts)
export const ANSWER_DOUBT = answerDoubt
export const REJECT_FACT = rejectFact
export const UNDO_DECISION = undoDecision
export const MEETING = withFragments(meeting)

/** The document, and all fragments that it and they spread. */
function withFragments(document: string): string {
  const names = new Set(spreadIn(document))
  for (const name of names) for (const inner of spreadIn(FRAGMENTS.get(name) ?? '')) names.add(inner)
  return [document, ...[...names].map((name) => FRAGMENTS.get(name) ?? '')].join('\n')
}

function spreadIn(text: string): string[] {
  return [...text.matchAll(/\.\.\.(\w+)/g)].map(([, name]) => name ?? '')
}

function toName(fragment: string): string {
  return /fragment (\w+)/.exec(fragment)?.[1] ?? ''
}
