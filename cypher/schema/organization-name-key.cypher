// Finds bodies by the compared form of their name. No parameters, no rows.
CREATE INDEX organization_name_key IF NOT EXISTS FOR (n:Organization) ON (n.nameKey)
