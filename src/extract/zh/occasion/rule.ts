/**
 * Rules for occasions: their ids, which `huiwu explain` prints and `npm run ablation` switches off one by one.
 *
 * A rule is named zh/<file>/<what>. Those that find occasions stand in the record; the others keep an occasion out, add
 * those who attended, or join what is told twice.
 */
export const OCCASION_RULES = [
  'zh/meets/object',
  'zh/meets/unnamed',
  'zh/meets/passive',
  'zh/with/partner',
  'zh/with/both',
  'zh/gives/guest',
  'zh/goes/goal',
  'zh/signs/both',
  'zh/signs/witnessed',
  'zh/event/held',
  'zh/event/with-visitors',
  'zh/told/plan',
  'zh/told/wish',
  'zh/told/past',
  'zh/told/speech',
  'zh/told/first-person',
  'zh/told/alternative',
  'zh/told/modifier',
  'zh/told/quoted',
  'zh/attendance/attend',
  'zh/attendance/accompany',
  'zh/attendance/witness',
  'zh/attendance/chair',
  'zh/attendance/speaker',
  'zh/attendance/guest-speaker',
  'zh/hearing/report',
  'zh/absent/byline',
  'zh/absent/writer',
  'zh/absent/sender',
  'zh/absent/remembered',
  'zh/visitor/arrives',
  'zh/merge-occasion/told-twice',
  'zh/merge-occasion/told-by-talks',
  'zh/background/other-time',
  'zh/state-of-speaker/state',
] as const

export type OccasionRule = (typeof OCCASION_RULES)[number]

/** Rules that are left out; none, unless somebody measures what a rule is worth. */
export type Without = ReadonlySet<OccasionRule>
