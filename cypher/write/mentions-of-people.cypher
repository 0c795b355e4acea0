// Says whom articles mention, where and by which forms of the name.
// $rows: from (Article.id), to (Person.id), properties. No rows come back; a row whose ends are not there does nothing.
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Person {id: row.to})
CREATE (a)-[r:MENTIONS]->(b)
SET r = row.properties
