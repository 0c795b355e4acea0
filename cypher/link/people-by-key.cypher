// People called so.
// $key: Person.nameKey, or a form of the name.
// Row: id. By id.
MATCH (p:Person)
WHERE p.nameKey = $key
RETURN p.id AS id
ORDER BY id
