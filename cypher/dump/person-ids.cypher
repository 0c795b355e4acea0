// The ids of all Person nodes. No parameters.
// Row: id. By id.
MATCH (n:Person)
RETURN n.id AS id
ORDER BY id
