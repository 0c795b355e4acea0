/**
 * Zip archives: a file enters, the documents in it leave one after the other, in their order in the archive.
 *
 * Archives within an archive, hidden files, and files of other kinds are passed over, as in a folder.
 */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise } from 'yauzl'
import { unreadable } from '../create-article.js'
import type { Bytes, SourceDocument } from '../document.js'
import { decode } from '../encoding.js'
import { isForFolders, toFormat } from '../format.js'
import { bombMessage, isBomb } from '../gunzip.js'

/** Throws UNREADABLE_ARTICLE where the file is no archive; what is wrong with an entry shows when it is read. */
export async function* readZip(path: string, where: string): AsyncGenerator<SourceDocument> {
  const archive = await openPromise(path, { decodeStrings: false, validateEntrySizes: true }).catch((cause) => {
    throw toFailure(where, cause)
  })
  let empty = true
  try {
    for await (const entry of archive.eachEntry()) {
      const name = toName(entry)
      const format = toFormat(name)
      if (format === null || format.format === 'zip' || isPassedOver(name)) continue
      empty = false
      const place = `${where}/${name}`
      yield { ...format, where: place, bytes: read(entry, place), address: null, charset: null }
    }
  } catch (cause) {
    throw toFailure(where, cause)
  } finally {
    archive.close()
  }
  if (empty) throw unreadable(where, 'expected .jsonl, .csv, .txt, .md or .html files in the archive, but found none')

  async function* read(entry: Entry, place: string): Bytes {
    if (entry.isEncrypted()) throw unreadable(place, 'expected a file without a password; unpack it first')
    if (isBomb(entry.compressedSize, entry.uncompressedSize)) {
      throw unreadable(place, bombMessage(entry.compressedSize, entry.uncompressedSize))
    }
    const stream = await archive.openReadStreamPromise(entry).catch((cause) => {
      throw toFailure(place, cause)
    })
    try {
      yield* stream
    } catch (cause) {
      throw toFailure(place, cause)
    }
  }
}

/** The same for an archive that comes as a stream: its list of files is at its end, so all of it must be there first. */
export async function* readZipStream(bytes: Bytes, where: string): AsyncGenerator<SourceDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'huiwu-zip-'))
  try {
    const path = join(folder, 'archive.zip')
    await pipeline(bytes, createWriteStream(path))
    yield* readZip(path, where)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Names are in UTF-8 where the archive says so, and else often in the encoding of the writer's machine. */
function toName({ fileNameRaw }: Entry): string {
  const decoded = decode(fileNameRaw)
  return ('text' in decoded ? decoded.text : fileNameRaw.toString('latin1')).replaceAll('\\', '/')
}

function isPassedOver(name: string): boolean {
  return basename(name).startsWith('.') || name.startsWith('__MACOSX/') || !isForFolders(name)
}

function toFailure(where: string, cause: unknown): Error {
  if (cause instanceof Error && cause.name === 'HuiwuError') return cause
  const reason = cause instanceof Error ? cause.message : String(cause)
  return unreadable(where, `expected a sound archive, but reading it failed (${reason})`, cause)
}
