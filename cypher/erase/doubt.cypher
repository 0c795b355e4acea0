// Erases Doubt nodes, to be told anew from the articles.
// $ids: Doubt.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Doubt {id: id})
DETACH DELETE n
