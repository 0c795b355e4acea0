// Forgets who personas were.
// $rows: from (Persona.id), to (Person.id). No rows come back.
UNWIND $rows AS row
MATCH (a:Persona {id: row.from})-[r:IDENTIFIED_AS]->(b:Person)
WHERE b.id = row.to
DELETE r
