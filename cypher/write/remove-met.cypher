// Removes pairs of people that, as it turned out, never met.
// $rows: from (Person.id), to (Person.id). No rows come back.
UNWIND $rows AS row
MATCH (a:Person {id: row.from})-[r:MET]->(b:Person)
WHERE b.id = row.to
DELETE r
