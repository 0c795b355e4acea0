// No two Participation nodes share an id. No parameters, no rows.
CREATE CONSTRAINT participation_id_unique IF NOT EXISTS FOR (n:Participation) REQUIRE n.id IS UNIQUE
