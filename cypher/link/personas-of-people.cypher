// Who people are: the personas identified as them.
// $ids: Person.id.
// Row: person, persona (all properties). No order.
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[:IDENTIFIED_AS]-(s:Persona)
RETURN p.id AS person, s{.*} AS persona
