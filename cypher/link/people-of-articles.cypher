// Whom articles mention.
// $ids: Article.id.
// Row: article, person (Person.id), persona (Persona.id), name (canonical in the article). No order.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(p:Person)
RETURN a.id AS article, p.id AS person, m.persona AS persona, m.name AS name
