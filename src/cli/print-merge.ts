/** Printed previews of merges: what would become one person enters, lines for a reader leave. */
import type { MergePreview } from '../pipeline.js'

export function toMergeText({ sides, name, articles, sharedMeetings, verdicts }: MergePreview): string {
  const shared = sharedMeetings.length === 0 ? 'none, as it should be' : sharedMeetings.join(', ')
  return [
    ...sides.map(
      (side) =>
        `${side.name}  ${side.person}  ${side.bodies.join(', ') || 'no body'}, ` +
        `${toCount(side.articles, 'article')}, ${toCount(side.meetings, 'meeting')}`,
    ),
    `would be ${name}, with ${toCount(articles, 'article')}`,
    `meetings in which more than one of them took part: ${shared}`,
    ...verdicts.flatMap(({ score, for: reasons, against }) => [
      `score ${score}`,
      ...reasons.map((reason) => `  for: ${reason}`),
      ...against.map((reason) => `  against: ${reason}`),
    ]),
  ].join('\n')
}

function toCount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
