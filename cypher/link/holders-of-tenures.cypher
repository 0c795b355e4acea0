// Whose tenures these are.
// $ids: Tenure.id.
// Row: person (Person.id), once for each tenure. No order.
UNWIND $ids AS id
MATCH (t:Tenure {id: id})-[:HELD_BY]->(p:Person)
RETURN p.id AS person
