// Finds meetings by day and orders them. No parameters, no rows.
CREATE INDEX meeting_starts_on IF NOT EXISTS FOR (n:Meeting) ON (n.startsOn)
