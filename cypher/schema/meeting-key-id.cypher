// Finds a MeetingKey by id. The embedded engine gives a constraint no index; Neo4j has one already and passes over this.
// No parameters, no rows.
CREATE INDEX meeting_key_id IF NOT EXISTS FOR (n:MeetingKey) ON (n.id)
