// Meetings that people attended.
// $ids: Person.id.
// Row: person, meeting (Meeting.id). No order.
UNWIND $ids AS id
MATCH (p:Person {id: id})-[:ATTENDED]->(m:Meeting)
RETURN p.id AS person, m.id AS meeting
