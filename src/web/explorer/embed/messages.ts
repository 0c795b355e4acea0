/**
 * Messages between an embedded view and the page that holds it.
 *
 * Out: `huiwu:ready` with the view, `huiwu:select` with the kind, id and name of what was chosen. In: `huiwu:filter`
 * with parameters as in the address, which take the place of those before. Only the page that holds the frame is
 * listened to, and only allowed sites can hold it.
 */

export interface Selected {
  readonly kind: 'person' | 'organization' | 'meeting' | 'edge'
  readonly id: string
  readonly name: string
}

const PARAMETERS = /^[a-zA-Z]{1,30}$/

export function tellReady(view: string): void {
  parent.postMessage({ type: 'huiwu:ready', view }, '*')
}

export function tellSelected(selected: Selected | null): void {
  parent.postMessage({ type: 'huiwu:select', selected }, '*')
}

/** Returns a function that ends it. What is no filter is left aside. */
export function listenForFilters(onFilter: (address: URLSearchParams) => void): () => void {
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    const filter = source === parent ? readFilter(data) : null
    if (filter !== null) onFilter(filter)
  }
  addEventListener('message', listen)
  return () => removeEventListener('message', listen)
}

function readFilter(data: unknown): URLSearchParams | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'huiwu:filter') return null
  if (!('filter' in data) || typeof data.filter !== 'object' || data.filter === null) return null
  const address = new URLSearchParams()
  for (const [name, value] of Object.entries(data.filter)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (
        PARAMETERS.test(name) &&
        (typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean')
      ) {
        address.append(name, String(each))
      }
    }
  }
  return address
}
