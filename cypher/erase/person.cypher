// Erases Person nodes, to be told anew from the articles.
// $ids: Person.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Person {id: id})
DETACH DELETE n
