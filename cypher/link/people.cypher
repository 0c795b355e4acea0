// People as stored.
// $ids: Person.id.
// Row: id, name, names. No order; a person who is not there gives no row.
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p.id AS id, p.name AS name, p.names AS names
