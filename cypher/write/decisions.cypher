// Keeps what people decided.
// $rows: id, and all other properties; what a row lacks is removed. No rows come back.
UNWIND $rows AS row
MERGE (n:Decision {id: row.id})
SET n = row
