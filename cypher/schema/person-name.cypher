// Finds people by their name as shown. No parameters, no rows.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name)
