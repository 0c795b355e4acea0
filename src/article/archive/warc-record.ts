/**
 * WARC records (ISO 28500): an archive's bytes enter, its records leave one after the other.
 *
 * Read here, since a broken header kept the parser of warcio going forever. A record says its length before it comes, so
 * nothing is searched for beyond its header, and what is longer than any document is passed over unread.
 */
import { unreadable } from '../create-article.js'
import { type Bytes, MAX_BYTES } from '../document.js'

export interface WarcRecord {
  /** response, request, warcinfo, …; '' where the header does not say. */
  readonly type: string
  /** Of what was fetched; null where the header does not say. */
  readonly address: string | null
  /** null where there is more than a document may hold. */
  readonly content: Buffer | null
}

const END_OF_HEADER = Buffer.from('\r\n\r\n')
const LONGEST_HEADER = 65_536

/** Throws UNREADABLE_ARTICLE where the bytes are no records, or end within one. */
export async function* readRecords(bytes: Bytes, where: string): AsyncGenerator<WarcRecord> {
  const supply = new Supply(bytes)
  for (let number = 1; await supply.passBlankLines(); number++) {
    const place = `record ${number}`
    const header = toFields(await supply.takeHeader())
    const length = Number(/^\d+$/.exec(header?.get('content-length') ?? '')?.[0] ?? Number.NaN)
    if (header === null) throw unreadable(where, `expected WARC records, but ${place} has no header of one`)
    if (!Number.isSafeInteger(length)) throw unreadable(where, `expected the Content-Length of ${place}, but got none`)
    const content = await supply.take(length)
    if (content === 'cut') throw unreadable(where, `expected ${length} bytes of ${place}, but the archive ends before`)
    const address = header.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null
    yield { type: header.get('warc-type') ?? '', address, content }
  }
}

/** The fields of a header by their names in lower case; null where it is none of a record. */
function toFields(header: Buffer | null): Map<string, string> | null {
  const [version = '', ...lines] = header?.toString('latin1').split('\r\n') ?? []
  if (!/^WARC\/\d/.test(version)) return null
  const pairs = lines.map((line) => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 1)] as const)
  return new Map(pairs.map(([name, value]) => [name.trim().toLowerCase(), value.trim()]))
}

/** Bytes as they come, taken in pieces of the sizes that the records have. */
class Supply {
  private readonly source: AsyncIterator<Uint8Array>
  private held: Buffer = Buffer.alloc(0)

  constructor(bytes: Bytes) {
    this.source = bytes[Symbol.asyncIterator]()
  }

  /** Whether anything comes after the blank lines between records. */
  async passBlankLines(): Promise<boolean> {
    for (;;) {
      const start = this.held.findIndex((byte) => byte !== 0x0d && byte !== 0x0a)
      this.held = start === -1 ? Buffer.alloc(0) : this.held.subarray(start)
      if (this.held.length > 0) return true
      if (!(await this.fill(1))) return false
    }
  }

  /** What stands before the next blank line, which is passed; null where none comes within the longest header. */
  async takeHeader(): Promise<Buffer | null> {
    for (let more = true; ; more = await this.fill(this.held.length + 1)) {
      const end = this.held.indexOf(END_OF_HEADER)
      if (end > LONGEST_HEADER || (end === -1 && (!more || this.held.length > LONGEST_HEADER))) return null
      if (end === -1) continue
      const header = this.held.subarray(0, end)
      this.held = this.held.subarray(end + END_OF_HEADER.length)
      return header
    }
  }

  /** The next `length` bytes; null, and they are passed, where no document has so many; `cut` where fewer come. */
  async take(length: number): Promise<Buffer | null | 'cut'> {
    if (length > MAX_BYTES) return (await this.pass(length)) ? null : 'cut'
    if (!(await this.fill(length))) return 'cut'
    const taken = this.held.subarray(0, length)
    this.held = this.held.subarray(length)
    return taken
  }

  private async pass(length: number): Promise<boolean> {
    for (let left = length; ; ) {
      const passed = Math.min(left, this.held.length)
      this.held = this.held.subarray(passed)
      left -= passed
      if (left === 0) return true
      if (!(await this.fill(1))) return false
    }
  }

  /** Whether at least `length` bytes are held now. */
  private async fill(length: number): Promise<boolean> {
    const pieces: Uint8Array[] = [this.held]
    let size = this.held.length
    while (size < length) {
      const { value, done } = await this.source.next()
      if (done) break
      pieces.push(value)
      size += value.length
    }
    if (pieces.length > 1) this.held = Buffer.concat(pieces)
    return size >= length
  }
}
