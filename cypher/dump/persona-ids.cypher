// The ids of all Persona nodes. No parameters.
// Row: id. By id.
MATCH (n:Persona)
RETURN n.id AS id
ORDER BY id
