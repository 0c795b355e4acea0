// Finds people by the compared form of their name. No parameters, no rows.
CREATE INDEX person_name_key IF NOT EXISTS FOR (n:Person) ON (n.nameKey)
