// Number of meetings of the whole graph.
// $from, $to: days; the meeting must overlap them. $kinds: list of kinds. $place: part of the place's name. Null: any.
// Row: total. Exactly one row.
MATCH (m:Meeting)
WHERE ($from IS NULL OR coalesce(m.endsOn, m.startsOn) >= $from)
  AND ($to IS NULL OR m.startsOn <= $to)
  AND ($kinds IS NULL OR m.kind IN $kinds)
  AND ($place IS NULL OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
RETURN count(m) AS total
