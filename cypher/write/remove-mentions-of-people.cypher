// Removes mentions that turned out to be somebody else.
// $rows: from (Article.id), to (Person.id), persona (Persona.id). No rows come back.
UNWIND $rows AS row
MATCH (a:Article {id: row.from})-[r:MENTIONS]->(b:Person)
WHERE b.id = row.to AND r.persona = row.persona
DELETE r
