// The ids of all Tenure nodes. No parameters.
// Row: id. By id.
MATCH (n:Tenure)
RETURN n.id AS id
ORDER BY id
