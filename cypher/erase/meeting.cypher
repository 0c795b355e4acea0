// Erases Meeting nodes, to be told anew from the articles.
// $ids: Meeting.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Meeting {id: id})
DETACH DELETE n
