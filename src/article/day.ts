/** Days: a date as sources write it enters, YYYY-MM-DD leaves. The day is the one written; no time zone moves it. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'

const FORMS = [
  // 2023-05-22, 2023/5/22, 2023.5.22, also before a time
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
  // 2023年5月22日
  /^(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]/,
  // 20230522
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  // 22 May 2023, Mon, 22 May 2023 08:00:00 GMT
  new RegExp(`^(?:[a-z]+,?\\s+)?(?<day>\\d{1,2})\\s+${MONTH},?\\s+(?<year>\\d{4})`, 'i'),
  // May 22, 2023
  new RegExp(`^(?:[a-z]+,?\\s+)?${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`, 'i'),
]

/** Null where `text` begins with no day that exists. */
export function toDay(text: string): string | null {
  for (const form of FORMS) {
    const groups = form.exec(text.trim())?.groups
    if (groups === undefined) continue
    const month = groups.month ?? MONTHS.indexOf((groups.name ?? '').toLowerCase()) + 1
    const day = [groups.year, pad(month), pad(groups.day ?? '')].join('-')
    return exists(day) ? day : null
  }
  return null
}

function pad(part: string | number): string {
  return String(part).padStart(2, '0')
}

/** 2023-02-30 becomes another day, and so tells that it is none. */
function exists(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
