// Says which sentences of articles tell of tenures.
// $rows: from (Tenure.id), to (Article.id), properties. No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Tenure {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:STATED_IN]->(b)
SET r = row.properties
