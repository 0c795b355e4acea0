// Erases MeetingKey nodes, to be told anew from the articles.
// $ids: MeetingKey.id. No rows come back.
UNWIND $ids AS id
MATCH (n:MeetingKey {id: id})
DETACH DELETE n
