// The ids of all Participation nodes. No parameters.
// Row: id. By id.
MATCH (n:Participation)
RETURN n.id AS id
ORDER BY id
