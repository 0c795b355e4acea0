/**
 * Previews a merge: what would become one person, and what speaks for and against it, before anybody decides.
 */
import { HuiwuError } from '../../errors.js'
import { compareFacets, type Verdict } from '../../link/compare-facets.js'
import type { Facet } from '../../link/facet.js'
import { toFacets } from '../../link/facet.js'
import { compareForDisplay } from '../../link/person-name.js'
import type { Persona } from '../../link/persona.js'
import { overIds, runIds } from '../run-rows.js'
import type { GraphStore } from '../store.js'
import { readPersonasOf } from './read-personas.js'

export interface MergeSide {
  readonly person: string
  readonly name: string
  readonly names: readonly string[]
  /** Organization keys of all bodies held. */
  readonly bodies: readonly string[]
  readonly articles: number
  readonly meetings: number
}

export interface MergePreview {
  readonly sides: readonly MergeSide[]
  /** What the person would be called. */
  readonly name: string
  readonly articles: number
  /** Meetings in which both took part: they would have met themselves. */
  readonly sharedMeetings: readonly string[]
  readonly verdicts: readonly Verdict[]
}

const storedPeople = overIds<{ id: string; name: string; names: string[] }>('link/people')
const articleCounts = overIds<{ person: string; articles: number }>('link/article-counts')
const meetingsOfPeople = overIds<{ person: string; meeting: string }>('link/meetings-attended')

/** Changes nothing. Throws BAD_USER_INPUT for an unknown id. */
export async function previewMerge(store: GraphStore, people: readonly string[]): Promise<MergePreview> {
  const reader = { run: store.read }
  const known = await runIds(reader, storedPeople, people)
  const missing = people.find((person) => !known.some(({ id }) => id === person))
  if (missing !== undefined) {
    throw new HuiwuError(
      'BAD_USER_INPUT',
      `Person ${missing}: expected the id of a person, but the graph has none of it.`,
    )
  }
  const rows = await readPersonasOf(store, people)
  const attended = await runIds(reader, meetingsOfPeople, people)
  const counts = new Map((await runIds(reader, articleCounts, people)).map((row) => [row.person, row.articles]))
  const facets = new Map(people.map((person) => [person, facetsOf(rows, person)]))
  const sides = known.map(({ id, name, names }): MergeSide => {
    const own = rows.filter(({ person }) => person === id).map(({ persona }) => persona)
    return {
      person: id,
      name,
      names,
      bodies: [...new Set(own.flatMap(({ bodies }) => bodies))].sort(),
      articles: counts.get(id) ?? 0,
      meetings: attended.filter(({ person }) => person === id).length,
    }
  })
  const meetings = attended.map(({ meeting }) => meeting)
  return {
    sides,
    name: sides.map(({ name }) => name).sort(compareForDisplay)[0] ?? '',
    articles: sides.reduce((sum, { articles }) => sum + articles, 0),
    sharedMeetings: [...new Set(meetings.filter((meeting, index) => meetings.indexOf(meeting) !== index))].sort(),
    verdicts: people.flatMap((a, index) =>
      people.slice(index + 1).flatMap((b) => bestVerdict(facets.get(a) ?? [], facets.get(b) ?? []) ?? []),
    ),
  }
}

function facetsOf(rows: readonly { person: string; persona: Persona }[], person: string): Facet[] {
  return toFacets(rows.filter((row) => row.person === person).map(({ persona }) => persona))
}

function bestVerdict(left: readonly Facet[], right: readonly Facet[]): Verdict | undefined {
  const verdicts = left.flatMap((a) => right.map((b) => compareFacets(a, b)))
  return verdicts.sort((x, y) => y.score - x.score || x.against.length - y.against.length)[0]
}
