// No two Doubt nodes share an id. No parameters, no rows.
CREATE CONSTRAINT doubt_id_unique IF NOT EXISTS FOR (n:Doubt) REQUIRE n.id IS UNIQUE
