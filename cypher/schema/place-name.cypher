// Finds places by name. No parameters, no rows.
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name)
