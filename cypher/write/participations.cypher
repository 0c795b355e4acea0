// Adds parts taken in meetings.
// $rows: meeting (Meeting.id), properties. No rows come back.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
CREATE (p:Participation)-[:IN_MEETING]->(m)
SET p += row.properties
