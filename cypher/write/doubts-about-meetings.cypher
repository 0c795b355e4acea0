// Says about which meetings questions are open.
// $rows: from (Doubt.id), to (Meeting.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Doubt {id: row.from})
MATCH (b:Meeting {id: row.to})
CREATE (a)-[:ABOUT]->(b)
