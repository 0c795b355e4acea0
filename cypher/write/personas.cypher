// Adds personas, or renews their counts.
// $rows: id, and all other properties; what a row lacks is removed. No rows come back.
UNWIND $rows AS row
MERGE (n:Persona {id: row.id})
SET n = row
