// Finds bodies by their name as shown. No parameters, no rows.
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name)
