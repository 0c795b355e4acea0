// Adds posts.
// $rows: id, title. No rows come back.
UNWIND $rows AS row
MERGE (n:Post {id: row.id})
SET n.title = row.title
