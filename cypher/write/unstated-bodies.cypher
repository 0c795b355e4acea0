// Notes for whom no article says which body they stood for, with what was inferred.
// $rows: from (Person.id), to (Meeting.id), properties. No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Meeting {id: row.to})
CREATE (a)-[r:UNSTATED_IN]->(b)
SET r = row.properties
