// Adds meetings.
// $rows: properties of each. No rows come back.
UNWIND $rows AS row
CREATE (n:Meeting)
SET n += row
