// Where undated meetings stand among each other.
// $kinds: kinds that they may be of. $place: part of the place's name; '': any.
// $told: whether one of its sentences must come from an article in $language ('': any) whose source's name contains
// $source, read with at least $confidence. $meetings: ids one of which they must be; none: any.
// $afterMeeting: begin at this meeting or after it. $limit: at most so many.
// Row: day, always ''; id.
MATCH (m:Meeting)
WHERE m.startsOn IS NULL AND m.id >= $afterMeeting AND m.kind IN $kinds
  AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
  AND (NOT $told OR EXISTS { MATCH (m)-[t:STATED_IN]->(e:Article)
    WHERE ($language = '' OR e.language = $language) AND coalesce(e.source, '') CONTAINS $source
      AND coalesce(t.confidence, 1) >= $confidence })
  AND (size($meetings) = 0 OR m.id IN $meetings)
WITH m ORDER BY m.id LIMIT $limit
RETURN '' AS day, m.id AS id
ORDER BY id
