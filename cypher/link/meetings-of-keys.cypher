// Meetings found under keys.
// $keys: MeetingKey.id.
// Row: meeting (Meeting.id), once for each key. No order.
UNWIND $keys AS key
MATCH (k:MeetingKey {id: key})<-[:KEYED_BY]-(m:Meeting)
RETURN m.id AS meeting
