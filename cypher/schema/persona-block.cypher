// Finds Persona nodes by block. No parameters, no rows.
CREATE INDEX persona_block IF NOT EXISTS FOR (n:Persona) ON (n.block)
