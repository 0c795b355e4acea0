// Finds a Persona by id. The embedded engine gives a constraint no index; Neo4j has one already and passes over this.
// No parameters, no rows.
CREATE INDEX persona_id IF NOT EXISTS FOR (n:Persona) ON (n.id)
