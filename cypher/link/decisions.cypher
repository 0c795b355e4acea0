// What people decided, and did not undo. No parameters.
// Row: id, detail (JSON), author, reason, madeAt. By id.
MATCH (d:Decision)
WHERE d.undoneAt IS NULL
RETURN d.id AS id, d.detail AS detail, d.author AS author, d.reason AS reason, d.madeAt AS madeAt
ORDER BY id
