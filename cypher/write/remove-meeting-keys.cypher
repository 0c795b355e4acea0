// Removes those of the given keys under which no meeting is left.
// $ids: MeetingKey.id. No rows come back.
UNWIND $ids AS id
MATCH (n:MeetingKey {id: id})
WHERE NOT EXISTS { (n)<-[:KEYED_BY]-(:Meeting) }
DETACH DELETE n
