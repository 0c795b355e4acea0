/** The picture of a network on WebGL: drag, zoom, click; what is drawn comes from outside, places from the layout. */
import Graph from 'graphology'
import { useEffect, useRef } from 'preact/hooks'
import Sigma from 'sigma'
import type { Drawing } from './drawn.js'
import { type Place, placeAtFirst, startLayout } from './layout.js'

export type Selection = { readonly kind: 'node' | 'edge'; readonly id: string } | null

interface Props {
  readonly drawing: Drawing
  readonly label: string
  readonly selection: Selection
  /** Ids of the nodes on a path, to be seen among the others. */
  readonly path: readonly string[]
  readonly pinned: ReadonlySet<string>
  readonly onSelect: (selection: Selection) => void
  readonly onExpand: (id: string) => void
  readonly onPin: (id: string) => void
  /** Filled with the places, for the exports. */
  readonly places: Map<string, Place>
  readonly interactive: boolean
}

const MANY_EDGES = 2_000

interface Attributes {
  x: number
  y: number
  size: number
  color: string
  label?: string
}

/** Whether this browser can draw it. */
export function hasWebgl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}

export function Canvas(props: Props) {
  const { drawing, label, selection, path, pinned, places, interactive } = props
  const container = useRef<HTMLDivElement>(null)
  const sigma = useRef<Sigma | null>(null)
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    if (container.current === null) return
    const renderer = createRenderer(container.current, interactive)
    sigma.current = renderer
    renderer.on('clickNode', ({ node }) => latest.current.onSelect({ kind: 'node', id: node }))
    renderer.on('clickEdge', ({ edge }) => latest.current.onSelect({ kind: 'edge', id: edge }))
    renderer.on('clickStage', () => latest.current.onSelect(null))
    renderer.on('doubleClickNode', (event) => {
      event.preventSigmaDefault()
      latest.current.onExpand(event.node)
    })
    renderer.on('nodeDragEnd', ({ node }) => {
      const { x, y } = renderer.getGraph().getNodeAttributes(node)
      latest.current.places.set(node, { x: Number(x), y: Number(y) })
      latest.current.onPin(node)
    })
    return () => renderer.kill()
  }, [interactive])

  useEffect(() => {
    const graph = sigma.current?.getGraph()
    if (graph === undefined) return
    fillGraph(graph, drawing, places)
    // A picture of very many edges moves without them, so that it follows the hand on slow machines too.
    sigma.current?.setSetting('hideEdgesOnMove', drawing.edges.length > MANY_EDGES)
    return startLayout(drawing, places, pinned, (found) => {
      for (const [id, place] of found) {
        places.set(id, place)
        if (graph.hasNode(id)) graph.mergeNodeAttributes(id, place)
      }
    })
    // A pin holds its node where it is; nothing need move for it.
  }, [drawing, places])

  useEffect(() => {
    const renderer = sigma.current
    if (renderer === null) return
    const marked = toMarked(renderer.getGraph(), selection, path)
    for (const id of renderer.getGraph().nodes()) renderer.setNodeState(id, { isHighlighted: marked.has(id) })
    for (const id of renderer.getGraph().edges()) {
      renderer.setEdgeState(id, { isHighlighted: isMarkedEdge(id, selection, path) })
    }
  }, [drawing, selection, path])

  return <div class="canvas" ref={container} role="img" aria-label={label} />
}

function createRenderer(container: HTMLElement, interactive: boolean): Sigma {
  const { color: ink, borderTopColor: line, backgroundColor: paper, outlineColor: accent } = getComputedStyle(container)
  return new Sigma(new Graph({ type: 'undirected' }), container, {
    settings: {
      enableEdgeEvents: interactive,
      enableNodeDrag: interactive,
      gestureTarget: interactive ? 'graph' : 'page',
      enableCameraRotation: false,
      itemSizesReference: 'screen',
      labelRenderedSizeThreshold: 5,
      labelDensity: 1.2,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      allowInvalidContainer: true,
      dragPositionToAttributes: ({ x, y }) => ({ x, y }),
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        label: { attribute: 'label' },
        labelColor: ink,
        labelSize: 13,
        labelFont: getComputedStyle(container).fontFamily,
        labelVisibility: (_attributes, { isHovered, isHighlighted }) =>
          isHovered || isHighlighted ? 'visible' : 'auto',
        backdropVisibility: (_attributes, { isHovered, isHighlighted }) =>
          isHovered || isHighlighted ? 'visible' : 'hidden',
        backdropColor: paper,
        backdropBorderColor: accent,
        backdropBorderWidth: 1,
        backdropPadding: 4,
        cursor: 'pointer',
      },
      edges: {
        size: { attribute: 'size' },
        color: (_attributes, { isHovered, isHighlighted }) => (isHovered || isHighlighted ? accent : line),
        opacity: (_attributes, { isHovered, isHighlighted }) => (isHovered || isHighlighted ? 1 : 0.6),
        cursor: 'pointer',
      },
    },
  })
}

/** Takes away what is not drawn any more, adds what is new, and keeps the places of the rest. */
function fillGraph(
  graph: ReturnType<Sigma['getGraph']>,
  { nodes, edges }: Drawing,
  places: ReadonlyMap<string, Place>,
) {
  const ids = new Set(nodes.map(({ id }) => id))
  for (const id of graph.nodes()) if (!ids.has(id)) graph.dropNode(id)
  for (const [index, { id, name, radius, colour }] of nodes.entries()) {
    const attributes: Attributes = {
      ...(places.get(id) ?? placeAtFirst(index)),
      size: radius,
      color: colour,
      label: name,
    }
    graph.mergeNode(id, attributes)
  }
  const edgeIds = new Set(edges.map(({ id }) => id))
  for (const id of graph.edges()) if (!edgeIds.has(id)) graph.dropEdge(id)
  for (const { id, source, target, width } of edges) graph.mergeEdgeWithKey(id, source, target, { size: width })
}

function toMarked(graph: ReturnType<Sigma['getGraph']>, selection: Selection, path: readonly string[]): Set<string> {
  const marked = new Set(path)
  if (selection?.kind === 'node') marked.add(selection.id)
  if (selection?.kind === 'edge' && graph.hasEdge(selection.id)) {
    for (const id of graph.extremities(selection.id)) marked.add(id)
  }
  return marked
}

function isMarkedEdge(id: string, selection: Selection, path: readonly string[]): boolean {
  if (selection?.kind === 'edge') return selection.id === id
  const [source = '', target = ''] = id.split(' ')
  const steps = [path.indexOf(source), path.indexOf(target)]
  if (steps.every((step) => step >= 0) && Math.abs((steps[0] ?? 0) - (steps[1] ?? 0)) === 1) return true
  return selection?.kind === 'node' && (source === selection.id || target === selection.id)
}
