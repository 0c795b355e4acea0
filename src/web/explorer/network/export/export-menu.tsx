/** Exports of a network: picture, GEXF, CSV, JSON, each made here from what is drawn. */
import { useText } from '../../settings.js'
import type { Drawing } from '../drawn.js'
import type { Place } from '../layout.js'
import { toSvg } from './svg.js'
import { toCsv, toJson } from './table.js'

const FORMATS = ['PNG', 'SVG', 'GEXF', 'CSV', 'JSON'] as const
type Format = (typeof FORMATS)[number]

interface Props {
  readonly drawing: Drawing
  readonly places: ReadonlyMap<string, Place>
}

export function ExportMenu({ drawing, places }: Props) {
  const text = useText()
  return (
    <div class="exports">
      <span class="soft">{text.network.export}</span>
      {FORMATS.map((format) => (
        <button key={format} type="button" onClick={() => save(format, drawing, places)}>
          {format}
        </button>
      ))}
    </div>
  )
}

async function save(format: Format, drawing: Drawing, places: ReadonlyMap<string, Place>): Promise<void> {
  const link = document.createElement('a')
  const address = URL.createObjectURL(await toBlob(format, drawing, places))
  link.href = address
  link.download = `huiwu-network.${format.toLowerCase()}`
  link.click()
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

async function toBlob(format: Format, drawing: Drawing, places: ReadonlyMap<string, Place>): Promise<Blob> {
  if (format === 'CSV') return new Blob([toCsv(drawing)], { type: 'text/csv' })
  if (format === 'JSON') return new Blob([toJson(drawing)], { type: 'application/json' })
  if (format === 'GEXF') {
    const { toGexf } = await import('./gexf.js')
    return new Blob([toGexf(drawing, places)], { type: 'application/xml' })
  }
  const { color: ink, backgroundColor: paper } = getComputedStyle(document.body)
  const svg = new Blob([toSvg(drawing, places, { ink, paper, line: '#80868d' })], { type: 'image/svg+xml' })
  return format === 'SVG' ? svg : toPng(svg)
}

async function toPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * 2
    canvas.height = image.naturalHeight * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is too large.')) : resolve(blob))),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
