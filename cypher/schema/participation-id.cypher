// Finds a Participation by id. The embedded engine gives a constraint no index; Neo4j has one already and passes over this.
// No parameters, no rows.
CREATE INDEX participation_id IF NOT EXISTS FOR (n:Participation) ON (n.id)
