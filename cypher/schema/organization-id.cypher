// Finds a Organization by id. The embedded engine gives a constraint no index; Neo4j has one already and passes over this.
// No parameters, no rows.
CREATE INDEX organization_id IF NOT EXISTS FOR (n:Organization) ON (n.id)
