/** Faults of a record: an article and what was extracted from it enter, what cannot be true leaves, a line each. */

/** Empty where the record is sound. */
export function findFaults({ id, text }, record) {
  const faults = []
  const people = new Set(record.people?.map(({ name }) => name))
  const bodies = new Set(record.organizations?.map(({ name }) => name))

  if (record.articleId !== id) faults.push(`its record is of ${record.articleId}`)
  for (const part of ['people', 'organizations', 'positions', 'meetings']) {
    if (!Array.isArray(record[part])) return [...faults, `its record has no ${part}`]
  }
  for (const person of record.people) {
    if (person.mentions.length === 0) faults.push(`${person.name} is mentioned nowhere`)
    checkEntity(person)
  }
  for (const body of record.organizations) {
    checkEntity(body)
  }
  for (const { person, title, organization, evidence } of record.positions) {
    checkSpan(evidence, title)
    checkNames(person, organization)
  }
  for (const { date, evidence, furtherEvidence, participants } of record.meetings) {
    for (const span of [evidence, ...furtherEvidence]) checkSpan(span, 'a meeting')
    checkDate(date)
    if (participants.length === 0) faults.push('a meeting has no participant')
    for (const participant of participants) {
      checkSpan(participant.evidence, participant.person ?? participant.organization)
      checkNames(participant.person, participant.organization)
      if (!participant.person && !participant.organization) faults.push('a participant is nobody')
    }
  }
  return faults

  function checkEntity({ name, names, mentions }) {
    if (names[0] !== name) faults.push(`${name}: its first form is ${names[0]}`)
    for (const span of mentions) checkSpan(span, name)
  }

  function checkSpan(span, what) {
    const [start, end] = span
    const whole = Number.isInteger(start) && Number.isInteger(end)
    if (!whole || start < 0 || end <= start || end > text.length)
      faults.push(`${what} is at ${start}-${end} of ${text.length}`)
    else if (cutsCharacter(start) || cutsCharacter(end))
      faults.push(`${what} at ${start}-${end} cuts a character in two`)
  }

  function cutsCharacter(offset) {
    return /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '')
  }

  function checkNames(person, organization) {
    if (person !== null && !people.has(person)) faults.push(`${person} is not among its people`)
    if (organization !== null && !bodies.has(organization))
      faults.push(`${organization} is not among its organizations`)
  }

  function checkDate({ from, to, precision }) {
    for (const day of [from, to]) if (day !== null && !isDay(day)) faults.push(`${day} is no day`)
    if ((from === null) !== (to === null) || (from !== null && from > to))
      faults.push(`a meeting is from ${from} to ${to}`)
    if ((from === null) !== (precision === null)) faults.push(`a meeting from ${from} has precision ${precision}`)
  }
}

function isDay(day) {
  return /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toISOString().startsWith(day)
}
