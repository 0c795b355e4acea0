// The ids of all MeetingKey nodes. No parameters.
// Row: id. By id.
MATCH (n:MeetingKey)
RETURN n.id AS id
ORDER BY id
