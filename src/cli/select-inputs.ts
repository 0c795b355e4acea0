/** Selection: what was read enters, the articles that the user wants leave. Failures pass. */
import type { Input } from '../article/document.js'

export interface Selection {
  /** YYYY-MM-DD: only articles published on that day or later; undated ones are left out. */
  readonly since?: string
  /** At most so many articles. */
  readonly limit?: number
}

export async function* selectInputs(inputs: AsyncIterable<Input>, selection: Selection): AsyncGenerator<Input> {
  const { since = '', limit = Infinity } = selection
  let count = 0
  if (limit < 1) return
  for await (const input of inputs) {
    if ('failure' in input) yield input
    else if (since === '' || (input.article.publishedOn ?? '') >= since) {
      yield input
      count += 1
      if (count === limit) return
    } else input.settled?.()
  }
}
