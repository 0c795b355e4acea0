/** A network for spreadsheets and programs: its edges as CSV, all of it as JSON. */
import type { Drawing } from '../drawn.js'

/** Edges, one a row, with the names of both ends. */
export function toCsv({ nodes, edges }: Drawing): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const rows = edges.map(({ source, target, meetings, first, last }) => [
    source,
    names.get(source) ?? '',
    target,
    names.get(target) ?? '',
    String(meetings),
    first ?? '',
    last ?? '',
  ])
  const head = ['source', 'source name', 'target', 'target name', 'meetings', 'first', 'last']
  // With the mark by which spreadsheets tell UTF-8.
  return `\uFEFF${[head, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`
}

export function toJson({ nodes, edges, total }: Drawing): string {
  const plain = nodes.map(({ id, name, node, degree, meetings, betweenness, pageRank, community, distance }) => ({
    id,
    name,
    ...(node.kind !== undefined && { kind: node.kind }),
    degree,
    meetings,
    betweenness,
    pageRank,
    community,
    distance,
  }))
  const links = edges.map(({ source, target, meetings, first, last }) => ({ source, target, meetings, first, last }))
  return JSON.stringify({ total, nodes: plain, edges: links }, null, 2)
}

/** A cell that begins like a formula is text to spreadsheets all the same. */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
