// The ids of all Doubt nodes. No parameters.
// Row: id. By id.
MATCH (n:Doubt)
RETURN n.id AS id
ORDER BY id
