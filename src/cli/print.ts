/** Printing: standard output with back-pressure, so that a slow reader does not fill the memory. */
import { once } from 'node:events'

/** Resolves when there is room for more. Throws EPIPE where the reader has gone. */
export async function print(text: string): Promise<void> {
  watchOutput()
  if (failure !== null) throw failure
  if (process.stdout.write(text)) return
  await Promise.race([once(process.stdout, 'drain'), failed])
}

/** Whether whoever read the output has stopped reading. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}

let failure: Error | null = null
let failed: Promise<never> | null = null

/** Call first: without a listener, a closed pipe would end the process with a stack trace, in the midst of a batch. */
export function watchOutput(): void {
  failed ??= new Promise((_, reject) => {
    process.stdout.on('error', (error) => {
      failure = error
      reject(error)
    })
  })
  failed.catch(() => {})
}
