// Derives how often bodies met.
// $rows: from (Organization.id), to (Organization.id), properties. No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Organization {id: row.to})
MERGE (a)-[r:COOPERATES_WITH]->(b)
SET r = row.properties
