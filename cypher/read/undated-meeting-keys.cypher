// Where undated meetings stand among each other.
// $kinds: kinds that they may be of. $place: part of the place's name; '': any.
// $afterMeeting: begin at this meeting or after it. $limit: at most so many.
// Row: day, always ''; id.
MATCH (m:Meeting)
WHERE m.startsOn IS NULL AND m.id >= $afterMeeting AND m.kind IN $kinds
  AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
WITH m ORDER BY m.id LIMIT $limit
RETURN '' AS day, m.id AS id
ORDER BY id
