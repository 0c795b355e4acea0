// Forms of a name that articles use for personas of one person.
// $rows: person (Person.id), persona (Persona.id).
// Row: persona, name (canonical in its article), names. No order.
UNWIND $rows AS row
MATCH (p:Person {id: row.person})<-[m:MENTIONS]-(a:Article)
WHERE m.persona = row.persona
RETURN DISTINCT m.persona AS persona, m.name AS name, m.names AS names
