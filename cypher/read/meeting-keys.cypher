// Where meetings stand in the order of the whole graph: latest first, undated last.
// $from, $to: days; the meeting must overlap them. $kinds: list of kinds. $place: part of the place's name. Null: any.
// $afterDay, $afterMeeting: begin at this meeting or after it. $limit: at most so many.
// Row: day ('' where undated); id.
MATCH (m:Meeting)
WHERE ($from IS NULL OR coalesce(m.endsOn, m.startsOn) >= $from)
  AND ($to IS NULL OR m.startsOn <= $to)
  AND ($kinds IS NULL OR m.kind IN $kinds)
  AND ($place IS NULL OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
WITH m, coalesce(m.startsOn, '') AS day
WHERE day < $afterDay OR (day = $afterDay AND m.id >= $afterMeeting)
WITH m, day ORDER BY day DESC, m.id LIMIT $limit
RETURN day, m.id AS id
ORDER BY day DESC, id
