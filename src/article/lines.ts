/**
 * Lines: chunks of bytes enter, lines leave, each as bytes, so that one that is broken spoils no other.
 *
 * Memory is bounded by `limit`: a longer line is passed over and told as `null`.
 */

export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its line end. Null where it is longer than the limit. */
  readonly bytes: Uint8Array | null
}

/** `newline` as it is encoded; two bytes wide in UTF-16. `limit` in bytes. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  { newline, limit }: { newline: Uint8Array; limit: number },
): AsyncGenerator<Line> {
  let rest = Buffer.alloc(0)
  let number = 1
  let overflown = false
  for await (const chunk of chunks) {
    let buffer = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk])
    // What was looked through already holds no line end.
    let from = Math.max(0, rest.length - newline.length)
    for (;;) {
      const end = findNewline(buffer, newline, from)
      if (end === -1) break
      yield { number, bytes: overflown || end > limit ? null : buffer.subarray(0, end) }
      number += 1
      overflown = false
      buffer = buffer.subarray(end + newline.length)
      from = 0
    }
    if (buffer.length > limit) {
      overflown = true
      // The last bytes stay, so that characters keep their place and a line end may be cut in two.
      buffer = buffer.subarray(buffer.length - (buffer.length % newline.length) - newline.length)
    }
    rest = buffer
  }
  if (rest.length > 0) yield { number, bytes: overflown ? null : rest }
}

/** In UTF-16 a line end begins at an even byte. */
function findNewline(buffer: Buffer, newline: Uint8Array, from: number): number {
  const width = newline.length
  let at = buffer.indexOf(newline, from)
  while (at !== -1 && at % width !== 0) at = buffer.indexOf(newline, at + 1)
  return at
}
