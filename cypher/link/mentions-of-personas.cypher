// Where a person is mentioned as one persona.
// $rows: person (Person.id), persona (Persona.id).
// Row: article, person, persona, name, names, starts, ends. No order.
UNWIND $rows AS row
MATCH (p:Person {id: row.person})<-[m:MENTIONS]-(a:Article)
WHERE m.persona = row.persona
RETURN a.id AS article, p.id AS person, m.persona AS persona, m.name AS name, m.names AS names,
  m.starts AS starts, m.ends AS ends
