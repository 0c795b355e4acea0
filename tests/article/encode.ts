/** Writes text in encodings that Node reads but does not write, by asking the decoder what each pair of bytes means. */

/** Throws where a character has no form in `encoding` of one or two bytes. */
export function encode(text: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const table = toTable(encoding)
  return Buffer.concat(
    Array.from(text, (character) => {
      const bytes = character < '\u0080' ? Uint8Array.of(character.charCodeAt(0)) : table.get(character)
      if (bytes === undefined) throw new Error(`${character} is not in ${encoding}`)
      return bytes
    }),
  )
}

const tables = new Map<string, ReadonlyMap<string, Uint8Array>>()

function toTable(encoding: string): ReadonlyMap<string, Uint8Array> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, Uint8Array>()
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const bytes = Uint8Array.of(lead, trail)
      const character = decoder.decode(bytes)
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes)
    }
  }
  tables.set(encoding, table)
  return table
}
