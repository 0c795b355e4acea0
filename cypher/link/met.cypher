// How often pairs of people met, as stored.
// $rows: a, b (Person.id, the smaller one first).
// Row: a, b, meetings, firstOn, lastOn. No order; a pair that never met gives no row.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})-[r:MET]->(b:Person {id: row.b})
RETURN a.id AS a, b.id AS b, r.meetings AS meetings, r.firstOn AS firstOn, r.lastOn AS lastOn
