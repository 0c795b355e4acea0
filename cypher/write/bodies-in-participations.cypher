// Says for which bodies.
// $rows: from (Participation.id), to (Organization.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Participation {id: row.from})
MATCH (b:Organization {id: row.to})
CREATE (a)-[:ON_BEHALF_OF]->(b)
