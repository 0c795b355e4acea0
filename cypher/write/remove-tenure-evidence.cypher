// Removes statements on tenures that turned out to be somebody else's.
// $rows: from (Tenure.id), to (Article.id). No rows come back.
UNWIND $rows AS row
MATCH (a:Tenure {id: row.from})-[r:STATED_IN]->(b:Article)
WHERE b.id = row.to
DELETE r
