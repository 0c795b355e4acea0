/**
 * Meetings: runs the rules for occasions over an article, adds who attended, and joins what is told twice.
 */
import type { Aliases } from '../organization/alias.js'
import { resolveAlias } from '../organization/alias.js'
import type { Context } from '../organization/context.js'
import type { Party } from '../party/party.js'
import { representedBody } from '../party/represented-body.js'
import type { People } from '../person/coreference.js'
import { addAttendances } from './attendance.js'
import { readEvents } from './event.js'
import { mergeOccasions } from './merge-occasion.js'
import { readOccasions } from './occasion.js'
import type { Without } from './rule.js'
import type { Occasion, SentenceReading, Story } from './story.js'

/** What the steps before have found in an article. */
export interface MeetingInput {
  readonly readings: readonly SentenceReading[]
  readonly people: People
  readonly context: Context
  readonly aliases: Aliases
  readonly publishedOn: string | null
  readonly without: Without
}

/** Every occasion of the article, once, with its parties. */
export function findMeetings({ readings, people, context, aliases, publishedOn, without }: MeetingInput): Occasion[] {
  const story: Story = {
    sentences: readings,
    home: context.home,
    publishedOn,
    occasions: [],
    visitors: [],
    travellers: new Set(),
    isOn: (rule) => !without.has(rule),
    nameOf: (party: Party) =>
      people.personOf.get(party)?.name ?? (party.body ? resolveAlias(party.body, aliases).name : null),
    bodyOf: (party: Party) => representedBody(party, aliases)?.body ?? people.personOf.get(party)?.body?.body ?? null,
    bodiesOf: (party: Party) =>
      [story.bodyOf(party), ...(people.personOf.get(party)?.posts ?? []).map((post) => post.body)].filter(
        (body) => body !== null,
      ),
    isHome(party: Party): boolean {
      const body = story.bodyOf(party)
      return (
        context.home !== null && body !== null && (body.name.startsWith(context.home) || body.parent === context.home)
      )
    },
  }
  for (let index = 0; index < readings.length; index++) {
    readOccasions(story, index)
    readEvents(story, index)
    addAttendances(story, index)
  }
  return mergeOccasions(story)
}
