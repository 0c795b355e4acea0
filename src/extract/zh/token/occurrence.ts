/**
 * Occurrences: where each of many names stands in a text, in one walk over the text.
 */

/** The places of each name, in the order of the text; names of fewer than two characters have none. */
export function findOccurrences(names: Iterable<string>, text: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  const byStart = new Map<string, string[]>()
  for (const name of names) {
    if (name.length < 2) continue
    places.set(name, [])
    const start = name.slice(0, 2)
    const same = byStart.get(start)
    if (same) same.push(name)
    else byStart.set(start, [name])
  }
  if (places.size === 0) return places
  const firsts = new Uint8Array(65_536)
  for (const start of byStart.keys()) firsts[start.charCodeAt(0)] = 1
  for (let at = 0; at < text.length - 1; at++) {
    if (firsts[text.charCodeAt(at)] === 0) continue
    for (const name of byStart.get(text.slice(at, at + 2)) ?? []) {
      if (text.startsWith(name, at)) places.get(name)?.push(at)
    }
  }
  return places
}
