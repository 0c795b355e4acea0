// Where dated meetings stand in the order of the whole graph: latest first.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// $afterDay, $afterMeeting: begin at this meeting or after it. $limit: at most so many.
// Row: day; id.
MATCH (m:Meeting)
WHERE m.startsOn <= $to AND m.startsOn <= $afterDay AND (m.startsOn < $afterDay OR m.id >= $afterMeeting)
  AND coalesce(m.endsOn, m.startsOn) >= $from AND m.kind IN $kinds
  AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
WITH m ORDER BY m.startsOn DESC, m.id LIMIT $limit
RETURN m.startsOn AS day, m.id AS id
ORDER BY day DESC, id
