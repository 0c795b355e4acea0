// Removes pairs of bodies that, as it turned out, never met.
// $rows: from (Organization.id), to (Organization.id). No rows come back.
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})-[r:COOPERATES_WITH]->(b:Organization)
WHERE b.id = row.to
DELETE r
