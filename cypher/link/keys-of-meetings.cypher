// Keys of meetings.
// $ids: Meeting.id.
// Row: key (MeetingKey.id), once for each meeting. No order.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})-[:KEYED_BY]->(k:MeetingKey)
RETURN k.id AS key
