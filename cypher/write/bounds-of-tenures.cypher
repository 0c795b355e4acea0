// Sets, or with null removes, the day by which a successor shows that tenures had ended.
// $rows: id (Tenure.id), boundedOn. No rows come back.
UNWIND $rows AS row
MATCH (t:Tenure {id: row.id})
SET t.boundedOn = row.boundedOn
