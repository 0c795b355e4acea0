/** Gunzip: compressed bytes enter, plain ones leave, unless they grow as no text does. */
import { pipeline, Readable, Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { unreadable } from './create-article.js'
import type { Bytes } from './document.js'

/** Articles shrink to a third or, where they repeat each other, a twentieth. */
const MOST_GROWTH = 200
/** Below this an archive is too small to do harm. */
const HARMLESS = 50_000_000

/** Throws UNREADABLE_ARTICLE where the archive is a bomb; an error of zlib where it is damaged. */
export function gunzip(bytes: Bytes, where: string): Bytes {
  let packed = 0
  let unpacked = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      packed += chunk.length
      done(null, chunk)
    },
  })
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      unpacked += chunk.length
      if (isBomb(packed, unpacked)) done(unreadable(where, bombMessage(packed, unpacked)))
      else done(null, chunk)
    },
  })
  // A failure of any of them shows where the outcome is read.
  return pipeline(Readable.from(bytes), count, createGunzip(), check, () => undefined)
}

/** Whether so many bytes unpack to more than texts do. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > HARMLESS && unpacked > packed * MOST_GROWTH
}

export function bombMessage(packed: number, unpacked: number): string {
  const [small, large] = [packed.toLocaleString('en'), unpacked.toLocaleString('en')]
  return `expected an archive of texts, but ${small} bytes unpack to ${large} or more`
}
