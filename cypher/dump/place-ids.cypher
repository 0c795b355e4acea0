// The ids of all Place nodes. No parameters.
// Row: id. By id.
MATCH (n:Place)
RETURN n.id AS id
ORDER BY id
