// Orders decisions by the time they were made. No parameters, no rows.
CREATE INDEX decision_made_at IF NOT EXISTS FOR (n:Decision) ON (n.madeAt)
