/**
 * Organization: a body with its full name, and what a list has named before it. Types only.
 */
import type { OrganizationKind } from '../../../model.js'
import type { Place } from '../lexicon/entry.js'

export interface Organization {
  readonly name: string
  readonly kind: OrganizationKind
  readonly parent: string | null
  /** The ending that a title is matched with: 处 for 国际合作处. */
  readonly written: string
  /** Whether something of the name was restored from context. */
  readonly restored: boolean
}

/** What the list that the body stands in has named so far. */
export interface ListContext {
  /** The last body that can own units: 北京大学, 教育部. */
  readonly root: string | null
  readonly place: Place | null
  /** The last party committee: 省委, whose 宣传部 a bare 宣传部 is. */
  readonly party: string | null
}

/** A body that a sentence mentions, whether by itself or before a title. */
export interface OrganizationMention {
  readonly organization: Organization
  readonly start: number
  readonly end: number
  /** A short form that the text gives in brackets. */
  readonly alias: string | null
}
