// Erases Tenure nodes, to be told anew from the articles.
// $ids: Tenure.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Tenure {id: id})
DETACH DELETE n
