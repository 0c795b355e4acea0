// The meetings in which pairs of bodies faced each other.
// $rows: a, b (Organization.id).
// Row: a, b, meeting, day (null where undated). No order; a meeting may come more than once.
UNWIND $rows AS row
MATCH (a:Organization {id: row.a})<-[:ON_BEHALF_OF]-(x:Participation)-[:IN_MEETING]->(m:Meeting)<-[:IN_MEETING]-(y:Participation)-[:ON_BEHALF_OF]->(b:Organization)
WHERE b.id = row.b AND x.side <> y.side
RETURN a.id AS a, b.id AS b, m.id AS meeting, m.startsOn AS day
