/**
 * Places as bodies: the government of a place, its party committee, the place itself, and a body by its name alone.
 */
import type { Place } from '../lexicon/entry.js'
import { findKnownOrganization } from '../lexicon/organizations.js'
import { findPlace } from '../lexicon/places.js'
import type { Organization } from './organization.js'

/** 山西省 → 山西省委, 广西壮族自治区 → 广西壮族自治区党委. */
export function partyOf(place: Place): string {
  return place.name.endsWith('自治区') ? `${place.name}党委` : `${place.name}委`
}

/** The government of a place: 山西省 → 山西省政府; a state stands for itself. */
export function governmentOf(place: Place): Organization {
  const base = { parent: null, written: place.name, restored: true }
  if (place.level === 'state') return { ...base, name: place.name, kind: 'state' }
  if (place.level === 'foreign')
    return { ...base, name: `${place.name}${/[市省州]$/u.test(place.name) ? '' : '市'}政府`, kind: 'government' }
  return { ...base, name: `${place.name}人民政府`, kind: 'government' }
}

/** The place itself as a party: 云南省, 俄罗斯. */
export function placeAsBody(place: Place): Organization {
  return {
    name: place.name,
    kind: place.level === 'state' ? 'state' : 'government',
    parent: null,
    written: place.short,
    restored: false,
  }
}

/** The body or place of this name; its kind is `other` where the gazetteer does not know it. */
export function fromName(name: string): Organization {
  const known = findKnownOrganization(name)
  const place = findPlace(name)
  if (place) return placeAsBody(place)
  return { name: known?.name ?? name, kind: known?.kind ?? 'other', parent: null, written: name, restored: true }
}

/** The state with whose name a body's name begins: 古巴 for 古巴共产党中央委员会. */
export function stateOf(body: Organization | null): Place | null {
  for (let length = Math.min(body?.name.length ?? 0, 8); length >= 2; length--) {
    const place = findPlace((body?.name ?? '').slice(0, length))
    if (place?.level === 'state') return place
  }
  return null
}
