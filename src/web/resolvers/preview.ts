/** Resolvers of Query.articlePreview and its types: what the rules find in a text, before anything is stored. */

import { HuiwuError } from '../../errors.js'
import { toFailure } from '../../extract/extract-article.js'
import type { ExtractedMeeting, ExtractedParticipant, ExtractedPosition, Span } from '../../model.js'
import { requireScope } from '../access/authorize.js'
import type { Context } from '../graphql/context.js'
import type { ArticleInput } from '../graphql/ingest.js'
import { checkArticle } from '../graphql/ingest.js'

/** Query.articlePreview. The rules run as long as for an article that is stored, so it needs the same scope. */
export async function previewArticle({ input }: { input: ArticleInput }, context: Context) {
  requireScope(context, 'write')
  const article = checkArticle(input, 'input')
  if (article instanceof HuiwuError) throw article
  const [outcome] = await context.extract([article])
  if (outcome === undefined || 'defect' in outcome) throw toFailure('input', outcome?.defect ?? 'no outcome')
  const { language, people, organizations, positions, meetings } = outcome.record
  return {
    text: article.text,
    language,
    people: people.map((each) => ({ ...each, kind: null, mentions: each.mentions.map(toRange) })),
    organizations: organizations.map((each) => ({ ...each, mentions: each.mentions.map(toRange) })),
    positions,
    meetings,
  }
}

export const PreviewPosition = {
  evidence: ({ evidence }: ExtractedPosition) => toRange(evidence),
}

export const PreviewMeeting = {
  from: ({ date }: ExtractedMeeting) => date.from,
  to: ({ date }: ExtractedMeeting) => date.to,
  basis: ({ date }: ExtractedMeeting) => date.basis,
  evidence: ({ evidence, furtherEvidence }: ExtractedMeeting) => [evidence, ...furtherEvidence].map(toRange),
}

export const PreviewParticipant = {
  basis: ({ bodyBasis }: ExtractedParticipant) => bodyBasis,
}

function toRange([start, end]: Span) {
  return { start, end }
}
