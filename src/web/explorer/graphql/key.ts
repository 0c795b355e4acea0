/** The visitor's API key, for writing and, where the server wants one, for reading. Kept for this tab alone. */

const NAME = 'huiwu.key'

/** Null where none was given. */
export function readKey(): string | null {
  try {
    return sessionStorage.getItem(NAME)
  } catch {
    return null
  }
}

/** '' forgets it. */
export function keepKey(key: string): void {
  try {
    if (key === '') sessionStorage.removeItem(NAME)
    else sessionStorage.setItem(NAME, key)
  } catch {
    // Then it has to be given again.
  }
}
