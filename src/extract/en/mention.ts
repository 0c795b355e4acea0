/** Mentions: what a sentence names, by token numbers. `from` is the first token, `to` the one after the last. */
import type { OrganizationKind, TenureStatus } from '../../model.js'
import type { TitleBody } from './lexicon.js'

export interface BodyName {
  readonly name: string
  readonly kind: OrganizationKind
  /** Code of the state that it is or belongs to, where its name tells. */
  readonly iso: string | null
}

export interface TitlePhrase {
  readonly from: number
  readonly to: number
  /** As written, without the body. */
  readonly title: string
  /** The same without what follows its head: Secretary for Secretary of State for Management. */
  readonly head: string
  readonly implies: TitleBody
  readonly status: TenureStatus
  /** The body that is written with it, before or after. */
  readonly body: BodyName | null
  /** Where it is written, as token numbers, when that is after the head: President of Palau. */
  readonly bodyAt: readonly [from: number, to: number] | null
  /** Its president, the university’s Party secretary: the body is the one named before. */
  readonly owned: boolean
}

export interface PersonMention {
  readonly kind: 'person'
  readonly from: number
  readonly to: number
  readonly nameFrom: number
  readonly nameTo: number
  readonly name: string
  /** The name in Chinese script that follows in brackets: Wang Yi (王毅). */
  readonly hanName: string | null
  readonly titles: readonly TitlePhrase[]
  /** A state named before the title: Indonesian Foreign Minister. */
  readonly iso: string | null
  readonly rule: string
}

export interface BodyMention {
  readonly kind: 'body'
  readonly from: number
  readonly to: number
  readonly body: BodyName
  /** `adjective`: Kuwaiti; stands for the state only before officials, government, delegation. */
  readonly use: 'noun' | 'adjective' | 'both'
  readonly rule: string
}

/** The Secretary, the Indonesian Foreign Minister, she: somebody named elsewhere. */
export interface RoleMention {
  readonly kind: 'role'
  readonly from: number
  readonly to: number
  readonly titles: readonly TitlePhrase[]
  readonly iso: string | null
  /** `delegation`: the delegation, for who leads it; `both`: the two leaders, for the two named before. */
  readonly pronoun: 'he' | 'she' | 'delegation' | 'both' | null
}

export type Mention = PersonMention | BodyMention | RoleMention
