// Says where meetings were.
// $rows: from (Meeting.id), to (Place.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})
MATCH (b:Place {id: row.to})
CREATE (a)-[:TOOK_PLACE_IN]->(b)
