// Removes statements on tenures that turned out to be somebody else's.
// $rows: from (Tenure.id), to (Article.id). No rows come back. Starts at the article, of which fewer statements speak.
UNWIND $rows AS row
MATCH (b:Article {id: row.to})<-[r:STATED_IN]-(a:Tenure)
WHERE a.id = row.from
DELETE r
