/** The executable schema: schema.graphql joined with its resolvers, one file for each type. */
import { makeExecutableSchema } from '@graphql-tools/schema'
import { readPackageFile } from '../../files.js'
import { auditAll } from '../access/audit.js'
import { MeetingAccount } from '../resolvers/account.js'
import { Article } from '../resolvers/article.js'
import { Colleague } from '../resolvers/colleague.js'
import { Appearance, Decision, DecisionPayload, Fact } from '../resolvers/decision.js'
import { Encounter, Evidence, Participation } from '../resolvers/encounter.js'
import { BodyCount } from '../resolvers/facet.js'
import { Meeting, MeetingDate } from '../resolvers/meeting.js'
import { Mutation } from '../resolvers/mutation.js'
import { NetworkEdge, NetworkNode } from '../resolvers/network.js'
import { NameUse, Organization } from '../resolvers/organization.js'
import { Partner, Representative } from '../resolvers/partner.js'
import { PathStep } from '../resolvers/path.js'
import { MetPerson, Person } from '../resolvers/person.js'
import { PreviewMeeting, PreviewParticipant, PreviewPosition } from '../resolvers/preview.js'
import { Query } from '../resolvers/query.js'
import { Doubt, MergePreview, MergeSide } from '../resolvers/review.js'
import { CalendarDay, enums } from '../resolvers/scalars.js'
import { ArticleSpan } from '../resolvers/span.js'
import { Subscription } from '../resolvers/subscription.js'
import { Post, Tenure } from '../resolvers/tenure.js'

/** Throws where a resolver names a field that the schema does not have. */
export function createSchema() {
  return makeExecutableSchema({
    typeDefs: readPackageFile('schema.graphql'),
    resolvers: {
      ...enums,
      Date: CalendarDay,
      Query,
      Mutation: auditAll(Mutation),
      Subscription,
      Encounter,
      BodyCount,
      Participation,
      Evidence,
      Meeting,
      MeetingDate,
      MeetingAccount,
      Person,
      MetPerson,
      Colleague,
      Organization,
      NameUse,
      Partner,
      Representative,
      NetworkNode,
      NetworkEdge,
      PathStep,
      Tenure,
      Post,
      Article,
      ArticleSpan,
      PreviewPosition,
      PreviewMeeting,
      PreviewParticipant,
      Decision,
      DecisionPayload,
      Appearance,
      Fact,
      Doubt,
      MergePreview,
      MergeSide,
    },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}
