import { expect, test } from 'vitest'
import { findMergeKeys } from '../../src/store/merge-keys.js'

const cases = [
  { why: 'a parameter', code: 'MERGE (n:X {id: $id}) SET n.name = $name', traced: ['id'] },
  { why: 'a field of a parameter', code: 'MERGE (n:X {id: $x.id})', traced: ['x.id'] },
  { why: 'a field of a row', code: 'UNWIND $rows AS row MERGE (n:X {id: row.id})', traced: ['rows.*.id'] },
  { why: 'a row itself', code: 'UNWIND $ids AS id MERGE (n:X {id: id})', traced: ['ids.*'] },
  {
    why: 'a list within a row',
    code: 'UNWIND $rows AS row MERGE (a:X {id: row.id}) WITH a, row UNWIND row.parts AS part MERGE (b:Y {id: part.id})',
    traced: ['rows.*.id', 'rows.*.parts.*.id'],
  },
  { why: 'FOREACH', code: 'FOREACH (x IN $xs | MERGE (n:X {id: x.id}))', traced: ['xs.*.id'] },
  { why: 'a renamed row', code: 'UNWIND $rows AS row WITH row.x AS x MERGE (n:X {id: x.id})', traced: ['rows.*.x.id'] },
  { why: 'the key of a relationship', code: 'MERGE (a)-[r:R {rule: $rule}]->(b)', traced: ['rule'] },
  { why: 'two keys', code: 'MERGE (a:X {id: $a, kind: $b}) ON CREATE SET a.c = $c', traced: ['a', 'b'] },
  { why: 'each MERGE', code: 'MERGE (a:X {id: $a})\nMERGE (b:X {id: $b})', traced: ['a', 'b'] },
  { why: 'no key where there is none', code: 'MATCH (a:X {id: $a}) MERGE (a)-[:R]->(a)', traced: [] },
  {
    why: 'no key of a MATCH',
    code: 'MERGE (a:X {id: $a}) WITH a MATCH (b:Y {id: $b}) SET b.c = {d: $e}',
    traced: ['a'],
  },
  { why: 'no literal', code: "MERGE (a:X {id: 'one', n: 1})", traced: [] },
  { why: 'no id of a matched node', code: 'MATCH (a:X) MERGE (b:Y {id: a.id})', traced: [] },
]

test.each(cases)('finds $why', ({ code, traced }) => {
  expect(findMergeKeys(code)).toEqual({ traced: traced.map((path) => path.split('.')), untraced: [] })
})

const untraced = [
  { why: 'an expression', code: "MERGE (n:X {id: 'x' + $id})", keys: ["'x' + $id"] },
  { why: 'a function', code: 'MERGE (n:X {id: toLower($id)})', keys: ['toLower($id)'] },
  { why: 'a name from nowhere', code: 'MERGE (n:X {id: row.id})', keys: ['row.id'] },
  { why: 'another property of a matched node', code: 'MATCH (a:X) MERGE (b:Y {id: a.key})', keys: ['a.key'] },
]

test.each(untraced)('lists $why as untraced', ({ code, keys }) => {
  expect(findMergeKeys(code)).toEqual({ traced: [], untraced: keys })
})
