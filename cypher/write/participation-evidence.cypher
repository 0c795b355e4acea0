// Says which sentences of articles tell of parts taken.
// $rows: from (Participation.id), to (Article.id), properties. No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Participation {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:STATED_IN]->(b)
SET r = row.properties
