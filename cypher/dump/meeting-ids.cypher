// The ids of all Meeting nodes. No parameters.
// Row: id. By id.
MATCH (n:Meeting)
RETURN n.id AS id
ORDER BY id
