/**
 * Things of a selection: its meetings with all who took part, their posts and the articles that say so, for formats
 * that hold more than a network. Each thing comes once; of what has passed, only ids are kept.
 */
import type { Ask, Filter } from './ask.js'
import {
  type ExportedEvidence,
  type ExportedMeeting,
  type ExportedOrganization,
  type ExportedPerson,
  type ExportedTenure,
  readMeetings,
  readTenures,
} from './encounter.js'

export type Thing =
  | { readonly person: ExportedPerson; readonly tenures: readonly ExportedTenure[] }
  | { readonly organization: ExportedOrganization }
  | { readonly article: ExportedEvidence['article'] }
  | { readonly meeting: ExportedMeeting }

/** What a thing refers to comes before it. */
export async function* readThings(ask: Ask, filter: Filter): AsyncGenerator<Thing> {
  const seen = new Set<string>()
  const isNew = ({ id }: { readonly id: string }) => !seen.has(id) && seen.add(id)
  for await (const meeting of readMeetings(ask, filter)) {
    for (const { article } of meeting.evidence) if (isNew(article)) yield { article }
    for (const { person, organization } of meeting.participations) {
      if (organization !== null && isNew(organization)) yield { organization }
      if (person === null || !isNew(person)) continue
      const tenures = await readTenures(ask, person.id)
      for (const { post } of tenures) {
        if (post.organization !== null && isNew(post.organization)) yield { organization: post.organization }
      }
      yield { person, tenures }
    }
    yield { meeting }
  }
}
