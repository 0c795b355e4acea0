// The ids of all Decision nodes. No parameters.
// Row: id. By id.
MATCH (n:Decision)
RETURN n.id AS id
ORDER BY id
