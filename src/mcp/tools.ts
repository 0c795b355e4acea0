/**
 * Tools: what an assistant may ask of the graph, each a question to the API, so that an answer can be cited: ids, the
 * sentences, and the addresses of their articles.
 *
 * All of them only read.
 */
import { z } from 'zod'
import { MEETING_KINDS } from '../model.js'

export interface Tool {
  readonly title: string
  readonly description: string
  readonly input: z.ZodObject
  /** GraphQL. */
  readonly document: string
  /** Arguments, as `input` has checked them, as the document's variables. */
  toVariables(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
}

const name = z.string().min(1).max(200)
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('YYYY-MM-DD')
const first = z.number().int().min(1).max(100).default(20).describe('How many at most.')
const by = z.enum(['person', 'organization']).default('person').describe('Whether people or bodies meet in it.')

const ARTICLE = 'article { id title url published source }'
const EVIDENCE = `evidence { quote start end confidence ${ARTICLE} }`
const PARTY = 'person { id name } organization { id name } title side role basis'
const DATE = 'date { from to precision basis }'
const ENCOUNTER = `id ${DATE} place { name } meeting { id kind headline } parties { ${PARTY} } ${EVIDENCE}`
const TENURE = `status since until attested { from to } post { title organization { id name } } person { id name } ${EVIDENCE}`

export const TOOLS: Readonly<Record<string, Tool>> = {
  search: {
    title: 'Search',
    description:
      'Finds people, bodies, meetings and articles by text. Names count in any form: Chinese, pinyin, English, ' +
      'beginnings, with typing errors. Begin here where you are not sure of a name.',
    input: z.object({
      text: name,
      kinds: z.array(z.enum(['person', 'organization', 'meeting', 'article'])).optional(),
      first,
    }),
    document: `query ($text: String!, $kinds: [SearchKind!], $first: Int) {
      search(text: $text, kinds: $kinds, first: $first) { kind matched score node { id } }
    }`,
    toVariables: ({ kinds, ...rest }) => ({ ...rest, kinds: toEnums(kinds) }),
  },
  encounters: {
    title: 'Encounters',
    description:
      'Who met whom, when, where, representing which body, latest first, each with the sentences that say so and the ' +
      'articles they stand in. Give a person, a body, or both sides; all conditions must hold.',
    input: z.object({
      person: name.optional().describe('A person on one side: a name in any form, or an id.'),
      with: name.optional().describe('A person on the other side.'),
      organization: name.optional().describe('The body that one side represented.'),
      withOrganization: name.optional().describe('The body that the other side represented.'),
      includeUnits: z.boolean().optional().describe('Whether bodies stand for their units too.'),
      from: day.optional(),
      to: day.optional(),
      kinds: z.array(z.enum(MEETING_KINDS)).optional(),
      place: name.optional().describe("Part of the place's name."),
      first,
    }),
    document: `query ($filter: EncounterFilter, $first: Int) {
      encounters(filter: $filter, first: $first) { totalCount nodes { ${ENCOUNTER} } }
    }`,
    toVariables: ({ first: count, kinds, ...filter }) => ({
      filter: { ...filter, ...(kinds !== undefined && { kinds: toEnums(kinds) }) },
      first: count,
    }),
  },
  profile: {
    title: 'Profile',
    description:
      'Who a person is, or what a body is: all names, posts with their days and holders, whom they met most, the ' +
      'bodies above. A name that several bear means the one seen most often; an id is exact.',
    input: z.object({ name }),
    document: `query ($name: String!, $id: ID!) {
      person(name: $name) { ...Person } personById: person(id: $id) { ...Person }
      organization(name: $name) { ...Body } organizationById: organization(id: $id) { ...Body }
    }
    fragment Person on Person { id name names pinyin tenures { ${TENURE} } met(first: 10) { person { id name } meetings first last } }
    fragment Body on Organization { id name names kind ancestors { id name } tenures(first: 20) { ${TENURE} } }`,
    toVariables: ({ name: given }) => ({ name: given, id: given }),
  },
  path: {
    title: 'Path',
    description:
      'The shortest chains of meetings from one person or body to another, each step with an encounter that says so.',
    input: z.object({
      from: name,
      to: name,
      by,
      maxHops: z.number().int().min(1).max(6).default(4),
      first: z.number().int().min(1).max(5).default(3),
    }),
    document: `query ($from: String!, $to: String!, $by: NetworkKind, $maxHops: Int, $first: Int) {
      paths(from: $from, to: $to, by: $by, maxHops: $maxHops, first: $first) {
        length
        nodes { id ... on Person { name } ... on Organization { name } }
        steps { encounters { ${ENCOUNTER} } }
      }
    }`,
    toVariables: ({ by: kind, ...rest }) => ({ ...rest, by: String(kind).toUpperCase() }),
  },
  article: {
    title: 'Article',
    description:
      'An article that evidence refers to: its text, and the meetings that it tells of, with their sentences.',
    input: z.object({ id: name.describe('The id of the article, as evidence gives it.') }),
    document: `query ($id: ID!) {
      article(id: $id) {
        id title url published source language text
        meetings { id kind headline ${DATE} place { name } participations { ${PARTY} } evidence { quote start end } }
      }
    }`,
    toVariables: ({ id }) => ({ id }),
  },
}

function toEnums(values: unknown): unknown {
  return Array.isArray(values) ? values.map((value) => String(value).toUpperCase()) : undefined
}
