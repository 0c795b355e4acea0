// Derives how often people met.
// $rows: from (Person.id), to (Person.id), properties. No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Person {id: row.to})
MERGE (a)-[r:MET]->(b)
SET r = row.properties
