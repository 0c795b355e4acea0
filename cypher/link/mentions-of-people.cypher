// Where people are mentioned.
// $ids: Person.id.
// Row: person, persona, name, names, starts, ends, article (id, title, publishedOn, text). No order.
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[m:MENTIONS]-(a:Article)
RETURN p.id AS person, m.persona AS persona, m.name AS name, m.names AS names, m.starts AS starts, m.ends AS ends,
  a{.id, .title, .publishedOn, .text} AS article
