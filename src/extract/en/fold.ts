/** Folding: makes forms comparable that differ only in case, apostrophes or diacritics. */

/** Lower case with straight apostrophes. */
export function foldApostrophes(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Lower case without diacritics: Ramírez and Ramirez are one. */
export function foldDiacritics(word: string): string {
  const lower = foldApostrophes(word)
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}
