// The ids of all Article nodes. No parameters.
// Row: id. By id.
MATCH (n:Article)
RETURN n.id AS id
ORDER BY id
