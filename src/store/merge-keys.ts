/**
 * Merge keys: finds, in a statement's text, the parameters by which MERGE recognises a node or relationship.
 *
 * `MERGE (n:X {id: null})` is an error in Neo4j, while the embedded engine matches every X without an id and
 * overwrites them all. So both stores look at these parameters before they run a statement (parameters.ts).
 * Followed are `$p.field`, `UNWIND $rows AS row`, `FOREACH (row IN …)` and renaming by `AS`; a key that comes
 * another way (a function's result, say) is listed as untraced, and the suite over cypher/ refuses it.
 */

/** From a parameter's name downwards; `*` stands for each element of a list. Such as `['rows', '*', 'id']`. */
export type ParameterPath = readonly string[]

export interface MergeKeys {
  readonly traced: readonly ParameterPath[]
  /** Keys whose value no parameter gives directly, as written in the statement. */
  readonly untraced: readonly string[]
}

const EXPRESSION = String.raw`(\$?[A-Za-z_]\w*(?:\.\w+)*)`
const BINDINGS = new RegExp(
  String.raw`\bUNWIND\s+${EXPRESSION}\s+AS\s+(\w+)|\bFOREACH\s*\(\s*(\w+)\s+IN\s+${EXPRESSION}\s*\||${EXPRESSION}\s+AS\s+(\w+)`,
  'gi',
)
const MERGE_PATTERN =
  /\bMERGE\b([\s\S]*?)(?=\b(?:ON\s+(?:CREATE|MATCH)|SET|MERGE|MATCH|OPTIONAL|CREATE|WITH|RETURN|UNWIND|FOREACH|DELETE|DETACH|REMOVE|CALL)\b|$)/gi
const LITERAL = /^(?:'[^']*'|-?\d+(?:\.\d+)?|true|false)$/i

/** `code` is a statement without comments (see `withoutComments` of statement.ts). */
export function findMergeKeys(code: string): MergeKeys {
  const bindings = findBindings(code)
  const matched = new Set(Array.from(code.matchAll(/\(\s*(\w+)\s*:\s*\w/g), (match) => match[1]))
  const traced = new Map<string, ParameterPath>()
  const untraced: string[] = []

  for (const value of findKeyValues(code)) {
    if (LITERAL.test(value)) continue
    const path = resolve(value, bindings)
    if (path !== undefined) traced.set(path.join('.'), path)
    else if (!/^\w+\.id$/.test(value) || !matched.has(value.split('.')[0])) untraced.push(value)
  }
  return { traced: [...traced.values()], untraced }
}

function findBindings(code: string): Map<string, ParameterPath> {
  const bindings = new Map<string, ParameterPath>()
  for (const [, list, element, loopElement, loopList, value, alias] of code.matchAll(BINDINGS)) {
    const path = resolve(list ?? loopList ?? value ?? '', bindings)
    const name = element ?? loopElement ?? alias
    if (path === undefined || name === undefined) continue
    bindings.set(name, value === undefined ? [...path, '*'] : path)
  }
  return bindings
}

function findKeyValues(code: string): string[] {
  const values: string[] = []
  for (const [, pattern = ''] of code.matchAll(MERGE_PATTERN)) {
    for (const [, map = ''] of pattern.matchAll(/\{([^}]*)\}/g)) {
      for (const pair of map.split(',')) values.push(pair.slice(pair.indexOf(':') + 1).trim())
    }
  }
  return values
}

function resolve(expression: string, bindings: ReadonlyMap<string, ParameterPath>): ParameterPath | undefined {
  if (!/^\$?\w+(\.\w+)*$/.test(expression)) return undefined
  const [head = '', ...rest] = expression.split('.')
  const start = head.startsWith('$') ? [head.slice(1)] : bindings.get(head)
  return start && [...start, ...rest]
}
