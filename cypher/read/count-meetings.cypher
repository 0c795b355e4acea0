// Number of meetings of the whole graph.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// Row: total. Exactly one row.
MATCH (m:Meeting)
WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to AND m.kind IN $kinds
  AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
RETURN count(m) AS total
