// Adds bodies, or renews what is known of them.
// $rows: id, and all other properties; what a row lacks is removed. No rows come back.
UNWIND $rows AS row
MERGE (n:Organization {id: row.id})
SET n = row
