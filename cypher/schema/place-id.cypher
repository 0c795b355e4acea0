// Finds a Place by id. The embedded engine gives a constraint no index; Neo4j has one already and passes over this.
// No parameters, no rows.
CREATE INDEX place_id IF NOT EXISTS FOR (n:Place) ON (n.id)
