// No two Persona nodes share an id. No parameters, no rows.
CREATE CONSTRAINT persona_id_unique IF NOT EXISTS FOR (n:Persona) REQUIRE n.id IS UNIQUE
