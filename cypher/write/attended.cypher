// Derives who attended meetings.
// $rows: from (Person.id), to (Meeting.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Meeting {id: row.to})
CREATE (a)-[:ATTENDED]->(b)
