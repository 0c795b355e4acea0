// Says who personas are.
// $rows: from (Persona.id), to (Person.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Persona {id: row.from})
MATCH (b:Person {id: row.to})
MERGE (a)-[:IDENTIFIED_AS]->(b)
