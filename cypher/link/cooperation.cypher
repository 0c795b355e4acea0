// How often pairs of bodies met, as stored.
// $rows: a, b (Organization.id, the smaller one first).
// Row: a, b, meetings, firstOn, lastOn. No order; a pair that never met gives no row.
UNWIND $rows AS row
MATCH (a:Organization {id: row.a})-[r:COOPERATES_WITH]->(b:Organization {id: row.b})
RETURN a.id AS a, b.id AS b, r.meetings AS meetings, r.firstOn AS firstOn, r.lastOn AS lastOn
