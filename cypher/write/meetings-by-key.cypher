// Puts meetings under their keys.
// $rows: from (Meeting.id), to (MeetingKey.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})
MATCH (b:MeetingKey {id: row.to})
CREATE (a)-[:KEYED_BY]->(b)
