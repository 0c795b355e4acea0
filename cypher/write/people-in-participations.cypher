// Says who took part.
// $rows: from (Person.id), to (Participation.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Participation {id: row.to})
CREATE (a)-[:TOOK_PART_AS]->(b)
