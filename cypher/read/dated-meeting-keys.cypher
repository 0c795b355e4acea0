// Where dated meetings stand in the order of the whole graph: latest first.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// $told: whether one of its sentences must come from an article in $language ('': any) whose source's name contains
// $source, read with at least $confidence. $meetings: ids one of which it must be; none: any.
// $afterDay, $afterMeeting: begin at this meeting or after it. $limit: at most so many.
// Row: day; id.
MATCH (m:Meeting)
WHERE m.startsOn <= $to AND m.startsOn <= $afterDay AND (m.startsOn < $afterDay OR m.id >= $afterMeeting)
  AND coalesce(m.endsOn, m.startsOn) >= $from AND m.kind IN $kinds
  AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
  AND (NOT $told OR EXISTS { MATCH (m)-[t:STATED_IN]->(e:Article)
    WHERE ($language = '' OR e.language = $language) AND coalesce(e.source, '') CONTAINS $source
      AND coalesce(t.confidence, 1) >= $confidence })
  AND (size($meetings) = 0 OR m.id IN $meetings)
WITH m ORDER BY m.startsOn DESC, m.id LIMIT $limit
RETURN m.startsOn AS day, m.id AS id
ORDER BY day DESC, id
