// Adds articles.
// $rows: properties of each. No rows come back.
UNWIND $rows AS row
CREATE (n:Article)
SET n += row
