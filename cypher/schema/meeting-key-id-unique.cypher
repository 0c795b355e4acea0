// No two MeetingKey nodes share an id. No parameters, no rows.
CREATE CONSTRAINT meeting_key_id_unique IF NOT EXISTS FOR (n:MeetingKey) REQUIRE n.id IS UNIQUE
