// Says that bodies are units of others.
// $rows: from (Organization.id), to (Organization.id). No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Organization {id: row.to})
MERGE (a)-[:SUB_ORGANIZATION_OF]->(b)
