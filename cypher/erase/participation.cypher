// Erases Participation nodes, to be told anew from the articles.
// $ids: Participation.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Participation {id: id})
DETACH DELETE n
