/** Failures: one line on standard error for each article that could not be read, and the count. */
import type { HuiwuError } from '../errors.js'

export interface Failures {
  count: number
  add(failure: HuiwuError): void
}

/** `print` gets each line; a progress bar may have to make room for it. */
export function createFailures(print: (line: string) => void = console.error): Failures {
  return {
    count: 0,
    add(failure) {
      this.count += 1
      print(`huiwu: ${failure.message}`)
    },
  }
}
