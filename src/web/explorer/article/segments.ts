/**
 * Segments: cuts a text wherever a mark begins or ends, so that marks which overlap can be shown by elements that do not.
 *
 * The segments joined give the text again.
 */

/** UTF-16 code units, end exclusive. */
export interface Mark {
  readonly start: number
  readonly end: number
}

export interface Segment<Found extends Mark> {
  readonly start: number
  readonly text: string
  /** All marks that cover it, the longest first. */
  readonly marks: readonly Found[]
}

export function cutSegments<Found extends Mark>(text: string, marks: readonly Found[]): Segment<Found>[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const byStart = [...inside].sort((a, b) => a.start - b.start || b.end - a.end)
  const segments: Segment<Found>[] = []
  let open: Found[] = []
  let next = 0
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (let mark = byStart[next]; mark?.start === start; mark = byStart[next]) {
      open.push(mark)
      next++
    }
    const covering = [...open].sort((a, b) => b.end - b.start - (a.end - a.start))
    segments.push({ start, text: text.slice(start, end), marks: covering })
  }
  return segments
}
