// Erases Place nodes, to be told anew from the articles.
// $ids: Place.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Place {id: id})
DETACH DELETE n
