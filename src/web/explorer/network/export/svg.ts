/** A network as SVG: the picture as it stands, for print and for other programs. */
import type { Drawing } from '../drawn.js'
import type { Place } from '../layout.js'

export interface Colours {
  readonly ink: string
  readonly line: string
  readonly paper: string
}

const [WIDTH, HEIGHT, ROOM] = [1600, 1000, 60]

export function toSvg({ nodes, edges }: Drawing, places: ReadonlyMap<string, Place>, colours: Colours): string {
  const toPoint = fitInto(nodes.flatMap(({ id }) => places.get(id) ?? []))
  const at = (id: string) => toPoint(places.get(id) ?? { x: 0, y: 0 })
  const lines = edges.map(({ source, target, width }) => {
    const [a, b] = [at(source), at(target)]
    return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke-width="${width.toFixed(1)}"/>`
  })
  const dots = nodes.map(({ id, name, radius, colour }) => {
    const { x, y } = at(id)
    return `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="${colour}"><title>${escapeText(name)}</title></circle>`
  })
  const names = nodes.map(({ id, name, radius }) => {
    const { x, y } = at(id)
    return `<text x="${(x + radius + 3).toFixed(1)}" y="${(y + 4).toFixed(1)}">${escapeText(name)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
<rect width="100%" height="100%" fill="${colours.paper}"/>
<g stroke="${colours.line}" stroke-opacity=".6">${lines.join('')}</g>
<g>${dots.join('')}</g>
<g font-family="sans-serif" font-size="13" fill="${colours.ink}">${names.join('')}</g>
</svg>`
}

/** Puts all points into the picture, upright as on the screen. */
function fitInto(points: readonly Place[]): (place: Place) => Place {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = Math.min((WIDTH - 2 * ROOM) / (right - left || 1), (HEIGHT - 2 * ROOM) / (high - low || 1))
  return ({ x, y }) => ({
    x: round(WIDTH / 2 + (x - (left + right) / 2) * scale),
    y: round(HEIGHT / 2 - (y - (low + high) / 2) * scale),
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
