// No two Tenure nodes share an id. No parameters, no rows.
CREATE CONSTRAINT tenure_id_unique IF NOT EXISTS FOR (n:Tenure) REQUIRE n.id IS UNIQUE
