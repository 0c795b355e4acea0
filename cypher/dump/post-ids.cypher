// The ids of all Post nodes. No parameters.
// Row: id. By id.
MATCH (n:Post)
RETURN n.id AS id
ORDER BY id
