// Adds keys under which statements on one occasion find each other.
// $ids: MeetingKey.id. No rows come back.
UNWIND $ids AS id
MERGE (k:MeetingKey {id: id})
