// Adds places.
// $rows: id, name. No rows come back.
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
SET n.name = row.name
