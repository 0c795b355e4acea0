// Finds bodies of one kind. No parameters, no rows.
CREATE INDEX organization_kind IF NOT EXISTS FOR (n:Organization) ON (n.kind)
