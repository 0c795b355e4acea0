// Finds meetings of one kind. No parameters, no rows.
CREATE INDEX meeting_kind IF NOT EXISTS FOR (n:Meeting) ON (n.kind)
