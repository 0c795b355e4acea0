// Erases Organization nodes, to be told anew from the articles.
// $ids: Organization.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Organization {id: id})
DETACH DELETE n
