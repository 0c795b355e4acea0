/**
 * Parties: persons with their posts, bodies, and the words between them: what a sentence is read into. Types only.
 */
import type { TenureStatus } from '../../../model.js'
import type { Title, TokenClass } from '../lexicon/entry.js'
import type { Organization } from '../organization/organization.js'
import type { PersonPhrase } from '../phrase/phrase.js'

export interface Post {
  readonly title: string
  readonly head: string
  readonly status: TenureStatus
  readonly holder: 'single' | 'many' | 'honor'
  readonly deputy: boolean
  readonly body: Organization | null
  readonly start: number
  readonly end: number
  readonly rule: string
  /** What the body is taken to be where the article tells nothing better of the person. */
  readonly fallback: Organization | null
}

/** A person, a body, or a post whose holder is not named, as one element of a sentence. */
export interface Party {
  readonly kind: 'party'
  readonly start: number
  readonly end: number
  readonly person: PersonPhrase | null
  /** Surname alone (吴书记): to be joined with a full name. */
  readonly surname: boolean
  readonly posts: readonly Post[]
  /** The body before a name without a title (东航集团唐兵), or the body itself where no person is named. */
  readonly body: Organization | null
  /** Span of the body as written, for bodies that stand by themselves. */
  readonly bodySpan: readonly [number, number] | null
  /** 我校, 我省: a pronoun for a body. */
  readonly pronoun: boolean
}

/** A word or mark between parties. */
export interface Word {
  readonly kind: 'word'
  readonly start: number
  readonly end: number
  readonly text: string
  readonly cls: TokenClass
}

export type Element = Party | Word

type PostOfTitle = Pick<Post, 'title' | 'body' | 'start' | 'end' | 'rule'> & Partial<Pick<Post, 'fallback' | 'status'>>

/** A post with the head, status and holders of `title`. */
export function createPost({ head, status, holder, deputy }: Title, more: PostOfTitle): Post {
  return { head, status, holder, deputy, fallback: null, ...more }
}

/** A party with a span and whatever else is known of it. */
export function createParty(known: Pick<Party, 'start' | 'end'> & Partial<Party>): Party {
  return {
    kind: 'party',
    person: null,
    surname: false,
    posts: [],
    body: null,
    bodySpan: null,
    pronoun: false,
    ...known,
  }
}
