/**
 * Page encoding: the bytes of a page and what is declared of them enter, its text leaves.
 *
 * Declarations of pages are often wrong, so the bytes are believed first. What is declared decides only where the
 * bytes do not, such as for languages that huiwu cannot tell by their characters, or where some bytes are broken.
 */
import { unreadable } from '../create-article.js'
import { decode } from '../encoding.js'

/** Bytes in which a page must declare its encoding, and some more, since many come late. */
const BEGINNING = 4_096
/** Share of characters that may be broken. */
const MOST_BROKEN = 0.01

/** `declared`: the charset of the Content-Type header. Throws UNREADABLE_ARTICLE where nothing fits. */
export function decodePage(bytes: Uint8Array, declared: string | null, where: string): string {
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded.text
  const named = decoded.unknown === 'binary' ? null : decoded.unknown
  for (const label of [declared, findDeclared(bytes), named]) {
    const text = label === null ? null : tryDecode(bytes, label)
    if (text !== null) return text
  }
  throw unreadable(
    where,
    named === null
      ? 'expected a page, but got binary data'
      : `expected an encoding that is known, but it looks like ${named}`,
  )
}

function findDeclared(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*(?<label>[\w:-]+)/i.exec(beginning)?.groups?.label ?? null
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    const text = new TextDecoder(label).decode(bytes)
    const broken = text.match(/\ufffd/g)?.length ?? 0
    return broken <= text.length * MOST_BROKEN && !text.includes('\0') ? text : null
  } catch {
    // A name that nobody knows.
    return null
  }
}
