// Says of which posts tenures are.
// $rows: from (Tenure.id), to (Post.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Tenure {id: row.from})
MATCH (b:Post {id: row.to})
MERGE (a)-[:OF_POST]->(b)
