/** Selections: which fields a query asks for below a field, so that one statement can bring them along. */
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'

/**
 * Whether the field being resolved asks for `path`, such as nodes and then participations, under whatever alias, also
 * by fragments. What @skip or @include leave out counts as asked for.
 */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, path: readonly string[]): boolean {
  return fieldNodes.some(({ selectionSet }) => holds(selectionSet, path, fragments))
}

function holds(
  set: SelectionSetNode | undefined,
  path: readonly string[],
  fragments: GraphQLResolveInfo['fragments'],
): boolean {
  const [name, ...rest] = path
  if (name === undefined) return true
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === 'Field')
      return selection.name.value === name && holds(selection.selectionSet, rest, fragments)
    const inner = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value]
    return holds(inner?.selectionSet, path, fragments)
  })
}
