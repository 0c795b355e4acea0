// People by the compared form of their name.
// $key: Person.nameKey.
// Row: id. By id.
MATCH (p:Person {nameKey: $key})
RETURN p.id AS id
ORDER BY id
