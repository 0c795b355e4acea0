/**
 * Infers bodies: for which body a person came whose article does not say, from posts that other articles attest.
 */
import { groupBy } from '../../link/group.js'
import type { MeetingForm } from '../../link/merge-meeting.js'
import type { ParticipationEvidence, ParticipationForm } from '../../link/merge-participants.js'
import { compareText } from '../../link/person-name.js'
import { type AttestedTenure, inferBody } from '../../link/represented-body.js'
import { overIds, overRows, runIds, runRows } from '../run-rows.js'
import type { Transaction } from '../store.js'

/** An UNSTATED_IN relationship: what was inferred, and what it takes to see whether it still holds. */
export interface Unstated {
  readonly person: string
  readonly meeting: string
  readonly day: string
  /** Organization.ids of the others on that side, sorted. */
  readonly companions: readonly string[]
  /** Null where the posts known do not tell. */
  readonly organization: string | null
  /** Article.ids that attest it, sorted. */
  readonly articles: readonly string[]
}

interface PostInArticle {
  readonly article: string
  readonly organization: string
  readonly people: readonly string[]
  readonly start: number
  readonly end: number
  readonly confidence: number
}

const RULE = 'link/tenure-at-date'

const tenuresOfPeople = overIds<AttestedTenure & { person: string }>('link/tenures-of-people')
const unstatedBodies = overIds<Unstated>('link/unstated-bodies')
const postsInArticles = overRows<{ article: string; organization: string }, PostInArticle>('link/posts-in-articles')

/** Meetings for which the tenures of these people now tell another body than before. */
export async function findMeetingsToInfer(transaction: Transaction, people: Iterable<string>): Promise<string[]> {
  const unstated = await runIds(transaction, unstatedBodies, people)
  const tenures = await readTenures(
    transaction,
    unstated.map(({ person }) => person),
  )
  return unstated
    .filter((before) => {
      const now = infer(before, tenures)
      return now.organization !== before.organization || now.articles.join() !== before.articles.join()
    })
    .map(({ meeting }) => meeting)
}

/** The forms with inferred bodies filled in, and a note on each person for whom it was asked. */
export async function inferBodies(
  transaction: Transaction,
  forms: readonly MeetingForm[],
): Promise<{ forms: readonly MeetingForm[]; unstated: readonly Unstated[] }> {
  const asked = forms.flatMap(listUnstated)
  const tenures = await readTenures(
    transaction,
    asked.map(({ person }) => person),
  )
  const unstated = asked.map((question) => infer(question, tenures))
  const evidence = await readEvidence(transaction, unstated)
  const answers = new Map(unstated.map((answer) => [`${answer.meeting} ${answer.person}`, answer]))

  const filled = forms.map((form) => ({
    ...form,
    participations: form.participations.map((part) => {
      const answer = answers.get(`${form.id} ${part.person}`)
      return answer === undefined || answer.organization === null ? part : fill(part, answer, evidence)
    }),
  }))
  return { forms: filled, unstated }
}

function listUnstated({ id, startsOn: day, participations }: MeetingForm): Unstated[] {
  if (day === null) return []
  return participations.flatMap((part) => {
    const { person, organization } = part
    if (person === null || organization !== null) return []
    const companions = companionsOf(part, participations)
    return [{ person, meeting: id, day, companions, organization: null, articles: [] }]
  })
}

function companionsOf({ side }: ParticipationForm, participations: readonly ParticipationForm[]): string[] {
  const others = side === null ? [] : participations.filter((other) => other.side === side)
  return [...new Set(others.flatMap(({ organization }) => organization ?? []))].sort(compareText)
}

function infer(question: Unstated, tenures: ReadonlyMap<string, readonly AttestedTenure[]>): Unstated {
  const { person, day, companions } = question
  const inferred = inferBody(tenures.get(person) ?? [], day, new Set(companions))
  return { ...question, organization: inferred?.organization ?? null, articles: inferred?.articles ?? [] }
}

async function readTenures(transaction: Transaction, people: Iterable<string>) {
  return groupBy(await runIds(transaction, tenuresOfPeople, people), ({ person }) => person)
}

async function readEvidence(
  transaction: Transaction,
  unstated: readonly Unstated[],
): Promise<readonly PostInArticle[]> {
  const rows = unstated.flatMap(({ organization, articles }) =>
    organization === null ? [] : articles.map((article) => ({ article, organization })),
  )
  return runRows(transaction, postsInArticles, rows)
}

function fill(part: ParticipationForm, answer: Unstated, evidence: readonly PostInArticle[]): ParticipationForm {
  const sentences = answer.articles.flatMap((article): ParticipationEvidence[] => {
    const own = evidence.filter(
      (post) =>
        post.article === article && post.organization === answer.organization && post.people.includes(answer.person),
    )
    const [first] = own.sort((a, b) => a.start - b.start || a.end - b.end || b.confidence - a.confidence)
    if (first === undefined) return []
    const { start, end, confidence } = first
    return [{ article, start, end, confidence, rule: RULE }]
  })
  const { organization } = answer
  return { ...part, organization, bodyBasis: 'inferred', evidence: [...part.evidence, ...sentences] }
}
