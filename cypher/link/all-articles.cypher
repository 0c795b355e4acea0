// All articles. No parameters.
// Row: id, sourceId (null where the input gave none). By source id, then id.
MATCH (a:Article)
RETURN a.id AS id, a.sourceId AS sourceId
ORDER BY sourceId, id
