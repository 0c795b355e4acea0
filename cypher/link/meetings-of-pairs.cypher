// The meetings in which pairs of people faced each other.
// $rows: a, b (Person.id).
// Row: a, b, meeting, day (null where undated). No order; a meeting may come more than once.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})-[:TOOK_PART_AS]->(x:Participation)-[:IN_MEETING]->(m:Meeting)<-[:IN_MEETING]-(y:Participation)<-[:TOOK_PART_AS]-(b:Person)
WHERE b.id = row.b AND x.side <> y.side
RETURN a.id AS a, b.id AS b, m.id AS meeting, m.startsOn AS day
