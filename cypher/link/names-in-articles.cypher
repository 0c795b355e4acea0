// What articles call people.
// $ids: Person.id.
// Row: person, persona (Persona.id), name (canonical in the article), article (Article.id). No order; none for an
// unknown id.
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[m:MENTIONS]-(a:Article)
RETURN p.id AS person, m.persona AS persona, m.name AS name, a.id AS article
