/**
 * Day expressions: the forms in which Chinese text writes a day, a range of days or a month, each with what it tells.
 *
 * A form is a pattern with named groups; `before` and `after` are what may not stand beside it. The first form that
 * fits at a place counts, so that the longer ones come first. Numbers are read by readNumber.
 */

/** What the words tell, before it is held against the day of publication. */
export type Told =
  | { readonly kind: 'days'; readonly from: MonthDay; readonly to: MonthDay | null }
  | { readonly kind: 'bare'; readonly from: number | null; readonly day: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly yearsBack: number; readonly month: number }
  | { readonly kind: 'back'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weeksBack: number | null; readonly weekday: number }
  | { readonly kind: 'same' }
  | { readonly kind: 'vague' }

/** A day of a year that is told (`year`), counted back from that of publication (`yearsBack`), or left open. */
export interface MonthDay {
  readonly year: number | null
  readonly yearsBack: number | null
  readonly month: number
  readonly day: number
}

interface Form {
  readonly before?: string
  readonly pattern: string
  readonly after?: string
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Told
}

const YEAR = '(?:\\d{4}|[〇零一二三四五六七八九]{4})'
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const TO = '(?:至|到|—|-|－|–|~)'
const RELATIVE_YEAR = '去年|今年|前年|当年'
const NO_DAY_BEFORE = '[\\d月年.第]'
/** 20日报, 20日均: no day. */
const NO_DAY_AFTER = '[报元均增]'

const FORMS: readonly Form[] = [
  {
    pattern: `(?:(?<year>${YEAR})年|(?<relative>${RELATIVE_YEAR}))?(?<month>${NUMBER})月(?<day>${NUMBER})日?(?:${TO}|、|和)(?:(?<endYear>${YEAR})年)?(?:(?<endMonth>${NUMBER})月)?(?<endDay>${NUMBER})日`,
    read: (groups) => {
      const from = toMonthDay(groups)
      const month = groups.endMonth === undefined ? from.month : readNumber(groups.endMonth)
      const year = groups.endYear === undefined ? from.year : readYear(groups.endYear)
      return { kind: 'days', from, to: { year, yearsBack: from.yearsBack, month, day: readNumber(groups.endDay) } }
    },
  },
  {
    pattern: `(?:(?<year>${YEAR})年|(?<relative>${RELATIVE_YEAR}))?(?<month>${NUMBER})月(?<day>${NUMBER})日`,
    read: (groups) => ({ kind: 'days', from: toMonthDay(groups), to: null }),
  },
  {
    before: '[\\d.]',
    pattern: '(?<year>(?:19|20)\\d\\d)(?:(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2}))',
    after: '[\\d.]',
    read: (groups) => ({ kind: 'days', from: toMonthDay(groups), to: null }),
  },
  {
    before: NO_DAY_BEFORE,
    pattern: `(?<day>\\d{1,2})日?${TO}(?<endDay>\\d{1,2})日`,
    after: NO_DAY_AFTER,
    read: (groups) => ({ kind: 'bare', from: readNumber(groups.day), day: readNumber(groups.endDay) }),
  },
  {
    before: NO_DAY_BEFORE,
    pattern: '(?<day>\\d{1,2})日',
    after: `${NO_DAY_AFTER}|本`,
    read: (groups) => ({ kind: 'bare', from: null, day: readNumber(groups.day) }),
  },
  {
    before: '[每逢隔]',
    pattern: '(?<week>本周|这周|上周|上个?星期|本星期|周|星期|礼拜)(?<weekday>[一二三四五六日天])',
    // 周一鸣 may be a name, 周一至周五 are hours.
    after: '(?!上午|下午|晚|早|凌晨|中午|[，、（(在同与和对向会举。])',
    read: ({ week = '', weekday = '' }) => ({
      kind: 'weekday',
      weeksBack: /^[本这]/u.test(week) ? 0 : week.startsWith('上') ? 1 : null,
      weekday: '一二三四五六日'.indexOf(weekday === '天' ? '日' : weekday),
    }),
  },
  { pattern: '今天|今日', read: () => ({ kind: 'back', days: 0 }) },
  { pattern: '昨天|昨日', read: () => ({ kind: 'back', days: 1 }) },
  { pattern: '前天|前日', read: () => ({ kind: 'back', days: 2 }) },
  { pattern: '当天|当日|同日|同一天', read: () => ({ kind: 'same' }) },
  { pattern: '近日|日前|近期|不久前|前不久|上周|本周', read: () => ({ kind: 'vague' }) },
  {
    pattern: `(?:(?<year>${YEAR})年|(?<relative>去年|今年|前年))(?<month>${NUMBER})月`,
    after: '\\d',
    read: ({ year, relative, month }) => ({
      kind: 'month',
      year: year === undefined ? null : readYear(year),
      yearsBack: readYearsBack(relative) ?? 0,
      month: readNumber(month),
    }),
  },
]

const compiled = FORMS.map(({ pattern, read }) => ({ whole: new RegExp(`^(?:${pattern})$`, 'u'), read }))

/** Matches every expression in a text; what one tells, `readExpression` says. */
export const EXPRESSION = new RegExp(
  FORMS.map(({ before, pattern, after }) => {
    const unnamed = pattern.replace(/\(\?<\w+>/gu, '(?:').replace('\\k<mark>', '[-/.]')
    return `${before ? `(?<!${before})` : ''}(?:${unnamed})${after ? `(?!${after})` : ''}`
  }).join('|'),
  'gu',
)

/** What a match of EXPRESSION tells; null where its parts do not fit each other. */
export function readExpression(text: string): Told | null {
  for (const { whole, read } of compiled) {
    const match = whole.exec(text)
    if (match !== null) return read(match.groups ?? {})
  }
  return null
}

function toMonthDay({ year, relative, month, day }: Readonly<Record<string, string | undefined>>): MonthDay {
  const told = year === undefined ? null : readYear(year)
  return { year: told, yearsBack: readYearsBack(relative), month: readNumber(month), day: readNumber(day) }
}

function readYearsBack(word: string | undefined): number | null {
  if (word === undefined || word === '当年') return null
  return word === '今年' ? 0 : word === '去年' ? 1 : 2
}

const DIGITS = '零一二三四五六七八九'

/** 2024 and 二〇二四. */
function readYear(text: string): number {
  const toDigit = (letter: string) => (DIGITS.includes(letter) ? DIGITS.indexOf(letter) : letter === '〇' ? 0 : letter)
  return Number(Array.from(text, toDigit).join(''))
}

/** 7, 七, 十七 and 二十七; NaN for others, which no calendar has. */
function readNumber(text: string | undefined): number {
  if (text === undefined || /^\d+$/.test(text)) return Number(text)
  const match = /^([一二三]?)(十?)([一二三四五六七八九]?)$/u.exec(text)
  if (match === null) return DIGITS.indexOf(text)
  const [, tens = '', ten = '', ones = ''] = match
  if (ten === '') return text.length === 1 ? DIGITS.indexOf(text) : Number.NaN
  return 10 * (tens === '' ? 1 : DIGITS.indexOf(tens)) + (ones === '' ? 0 : DIGITS.indexOf(ones))
}
