// The ids of all Organization nodes. No parameters.
// Row: id. By id.
MATCH (n:Organization)
RETURN n.id AS id
ORDER BY id
