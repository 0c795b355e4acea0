/**
 * Page elements: the part of the Document Object Model that huiwu looks at.
 *
 * Named here since the types of the whole model would put a browser's globals into every file.
 */

export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export interface PageElement extends PageNode {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export const TEXT_NODE = 3
export const ELEMENT_NODE = 1

/** Every node below `root` in the order of the page; `leave` hears of an element when all in it has been visited. */
export function walkPage(
  root: PageNode,
  visit: (node: PageNode, depth: number) => boolean,
  leave: (node: PageNode) => void,
): void {
  let node: PageNode | null = root.firstChild
  let depth = 1
  while (node !== null) {
    const inner: PageNode | null = visit(node, depth) ? node.firstChild : null
    if (inner !== null) {
      node = inner
      depth += 1
      continue
    }
    leave(node)
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
      if (node === null || node === root) return
      leave(node)
    }
    node = node?.nextSibling ?? null
  }
}
