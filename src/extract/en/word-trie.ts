/** Word trie: finds the longest entry of several words that starts at a token. */
import type { Token } from './token.js'
import { readTokens } from './token.js'

export interface WordTrie<Value> {
  add(phrase: string, value: Value): void
  /** The longest entry at `at`, and the token after it. */
  findAt(tokens: readonly Token[], at: number): { readonly value: Value; readonly to: number } | undefined
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  value: Value | undefined
}

/** An empty trie. The first of two equal entries stays. */
export function createWordTrie<Value>(): WordTrie<Value> {
  const root: Node<Value> = { next: new Map(), value: undefined }
  return {
    add(phrase, value) {
      let node = root
      for (const { key } of readTokens(phrase)) {
        let next = node.next.get(key)
        if (next === undefined) {
          next = { next: new Map(), value: undefined }
          node.next.set(key, next)
        }
        node = next
      }
      node.value ??= value
    },
    findAt(tokens, at) {
      let node: Node<Value> | undefined = root
      let best: { readonly value: Value; readonly to: number } | undefined
      for (let i = at; ; i++) {
        node = node.next.get(tokens[i]?.key ?? '')
        if (node === undefined) return best
        if (node.value !== undefined) best = { value: node.value, to: i + 1 }
      }
    },
  }
}
