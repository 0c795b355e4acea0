// How many articles mention people.
// $ids: Person.id.
// Row: person, articles. No order; a person whom none mentions gives no row.
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[:MENTIONS]-(a:Article)
RETURN p.id AS person, count(DISTINCT a.id) AS articles
