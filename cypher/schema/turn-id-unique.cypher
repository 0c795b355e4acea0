// No two Turn nodes share an id. No parameters, no rows.
CREATE CONSTRAINT turn_id_unique IF NOT EXISTS FOR (n:Turn) REQUIRE n.id IS UNIQUE
