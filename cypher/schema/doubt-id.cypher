// Finds a Doubt by id. The embedded engine gives a constraint no index; Neo4j has one already and passes over this.
// No parameters, no rows.
CREATE INDEX doubt_id IF NOT EXISTS FOR (n:Doubt) ON (n.id)
