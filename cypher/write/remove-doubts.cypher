// Removes open questions.
// $ids: Doubt.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Doubt {id: id})
DETACH DELETE n
