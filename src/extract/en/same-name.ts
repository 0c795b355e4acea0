/** Same names: whether two forms of a name, or of a title, may mean one. */

/** Whether all words of `short` stand in `long`, in their order. */
export function isShorterForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false
  let i = 0
  for (const word of long) if (word === short[i] || word.split('-').includes(short[i] ?? '')) i++
  return i === short.length
}

/** Tony Rivera and Antony Rivera, Al-Thani and Al Thani: same length, same family name, first names alike. */
export function isSameInFull(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1))
    return a.join('').replaceAll('-', '') === b.join('').replaceAll('-', '')
  const [x, y] = [a[0] ?? '', b[0] ?? '']
  return (
    x === y ||
    (x.length > 2 && (y.endsWith(x) || y.startsWith(x) || x.startsWith(y) || x.endsWith(y)) && a.length === b.length)
  )
}

/** Foreign Minister and Minister; Secretary and Secretary of State, but not Deputy Secretary. */
export function endsAlike(longer: string, shorter: string): boolean {
  const [full, short] = [longer.toLowerCase(), shorter.toLowerCase()]
  if (full === short) return true
  if (/deputy|assistant|under|vice/.test(full) !== /deputy|assistant|under|vice/.test(short)) return false
  return full.endsWith(` ${short}`) || full.startsWith(`${short} `) || short.endsWith(` ${full}`)
}
