// Adds open questions.
// $rows: properties of each. No rows come back.
UNWIND $rows AS row
CREATE (n:Doubt)
SET n += row
