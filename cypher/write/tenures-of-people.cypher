// Says whose tenures are.
// $rows: from (Tenure.id), to (Person.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Tenure {id: row.from})
MATCH (b:Person {id: row.to})
MERGE (a)-[:HELD_BY]->(b)
