/** Interruption: the first Ctrl-C asks to finish what was begun, the second one ends at once. */

const CODE = 130

export interface Interrupt {
  /** Whether the user has asked to stop. */
  readonly requested: boolean
  /** Resolves when the user asks to stop. */
  readonly whenRequested: Promise<void>
  /** Gives the signals back to the process. */
  release(): void
}

/** `notice` goes to standard error when the first signal comes. */
export function catchInterrupt(notice: string): Interrupt {
  let requested = false
  let resolve: () => void = () => undefined
  const whenRequested = new Promise<void>((done) => {
    resolve = done
  })
  function onSignal(): void {
    if (requested) process.exit(CODE)
    requested = true
    process.exitCode = CODE
    console.error(`\nhuiwu: ${notice}`)
    resolve()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return {
    get requested() {
      return requested
    },
    whenRequested,
    release: () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  }
}
