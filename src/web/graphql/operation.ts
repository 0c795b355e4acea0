/** Which operation of a document is asked for. */
import type { DocumentNode } from 'graphql'

/** `query`, `mutation` or `subscription`; undefined where the document has none of this name. */
export function kindOf(document: DocumentNode, name: string | null | undefined): string | undefined {
  const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition')
  return (name ? operations.find((node) => node.name?.value === name) : operations[0])?.operation
}
