/** Query: the entry points. Each hands its arguments to the file of the type that it gives. */

import type { Context } from '../graphql/context.js'
import type { PageArguments } from '../read/connection.js'
import { type ArticleArguments, listArticles } from './article.js'
import { listDecisions } from './decision.js'
import { type EncounterArguments, listEncounters } from './encounter.js'
import type { Identification } from './identification.js'
import { listMeetings, type MeetingArguments } from './meeting.js'
import { readNetwork } from './network.js'
import { findOrganization, listOrganizations } from './organization.js'
import { findPaths } from './path.js'
import { findPerson, listPeople } from './person.js'
import { previewArticle } from './preview.js'
import { listDoubts, showMerge } from './review.js'
import { findNode, search } from './search.js'

type SearchArguments = PageArguments & { readonly search?: string | null }

export const Query = {
  node: (_: unknown, { id }: { id: string }, context: Context) => findNode(id, context),
  network: (_: unknown, args: Parameters<typeof readNetwork>[0], context: Context) => readNetwork(args, context),
  paths: (_: unknown, args: Parameters<typeof findPaths>[0], context: Context) => findPaths(args, context),
  search: (_: unknown, args: Parameters<typeof search>[0], context: Context) => search(args, context),
  encounters: (_: unknown, args: EncounterArguments, context: Context) => listEncounters(args, context),
  meetings: (_: unknown, args: MeetingArguments, context: Context) => listMeetings(args, context),
  person: (_: unknown, args: Identification, context: Context) => findPerson(args, context),
  people: (_: unknown, args: SearchArguments, context: Context) => listPeople(args, context),
  organization: (_: unknown, args: Identification, context: Context) => findOrganization(args, context),
  organizations: (_: unknown, args: SearchArguments, context: Context) => listOrganizations(args, context),
  article: (_: unknown, { id }: { id: string }, { articleById }: Context) => articleById.load(id),
  articles: (_: unknown, args: ArticleArguments, context: Context) => listArticles(args, context),
  doubts: (_: unknown, args: Parameters<typeof listDoubts>[0], context: Context) => listDoubts(args, context),
  decisions: (_: unknown, args: Parameters<typeof listDecisions>[0], context: Context) => listDecisions(args, context),
  articlePreview: (_: unknown, args: Parameters<typeof previewArticle>[0], context: Context) =>
    previewArticle(args, context),
  mergePreview: (_: unknown, args: Parameters<typeof showMerge>[0], context: Context) => showMerge(args, context),
}
