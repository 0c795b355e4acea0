/**
 * Transcripts: SECRETARY RIVERA: Welcome. FOREIGN MINISTER OKELLO: Thank you. Who speaks under a title was there.
 *
 * Officials of two states or more make an occasion; a briefing, an interview and a hearing have one side with a title.
 */
import type { Occasion } from './occasion.js'
import type { Person } from './people.js'
import type { Reading, ReadSentence } from './reading.js'
import { findRepresented } from './representation.js'
import type { Party } from './sentence-view.js'
import type { Setting } from './setting.js'

/** Above so many speakers, nobody faces anybody: a session of a conference. */
const MOST_OF_TALKS = 6

/** The occasion at which all speakers were, and the sentence in which the last of them speaks first. */
export function readSpeakers(
  reading: Reading,
  setting: Setting,
): { occasion: Occasion; read: ReadSentence } | undefined {
  if (!reading.isTranscript || reading.headline?.tokens.some((t) => /^(?:interview|briefing|hearing)$/.test(t.key)))
    return undefined
  const speakers = new Map<Person, Party>()
  let read: ReadSentence | undefined
  for (const sentence of reading.sentences) {
    const party = findSpeaker(sentence)
    if (party?.person === null || party?.person === undefined || speakers.has(party.person)) continue
    speakers.set(party.person, party)
    read = sentence
  }
  const subjects = [...speakers.values()]
  const states = new Set(subjects.map((s) => (s.person === null ? null : toIso(s.person, setting))))
  states.delete(null)
  if (read === undefined || states.size < 2) return undefined
  const open = subjects.length > MOST_OF_TALKS || states.size > 3
  const kind = open ? 'conference' : 'talks'
  const rule = 'en/transcript/speakers'
  return { occasion: { kind, subjects, objects: [], host: null, open, present: false, at: 0, rule }, read }
}

/** Who is named before the colon, under a title that is no mere form of address. */
function findSpeaker({ sentence, mentions, view }: ReadSentence): Party | undefined {
  const label = mentions.find((m) => m.kind === 'person' && m.to <= sentence.speakerLength)
  const person = label === undefined ? undefined : view.personOf(label)
  if (person === undefined || !person.titles.some((t) => t.implies !== 'honor' || t.body !== null)) return undefined
  const { from = 0, to = 0 } = label ?? {}
  return { person, body: null, titles: [], iso: person.iso, from, to, role: 'principal', leads: null }
}

function toIso(person: Person, setting: Setting): string | null {
  return findRepresented(person, [], setting)?.body.iso ?? person.iso
}
