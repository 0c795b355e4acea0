// Says which meetings were part of others.
// $rows: from (Meeting.id), to (Meeting.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})
MATCH (b:Meeting {id: row.to})
CREATE (a)-[:PART_OF]->(b)
