// Says in which bodies posts are.
// $rows: from (Post.id), to (Organization.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Post {id: row.from})
MATCH (b:Organization {id: row.to})
MERGE (a)-[:POST_IN]->(b)
