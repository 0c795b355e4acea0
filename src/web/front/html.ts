/** HTML: text in which every value is escaped, unless it is HTML made here. */

export interface Html {
  readonly html: string
}

type Value = Html | string | number | null | readonly Value[]

/** Template tag. Lists are joined, null is left out, all else is escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: parts.reduce((text, part, index) => text + toHtml(values[index - 1] ?? null) + part) }
}

function toHtml(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value))
  return isList(value) ? value.map(toHtml).join('') : value.html
}

function isList(value: Html | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value)
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
