// Number of meetings of the whole graph.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// $told: whether one of its sentences must come from an article in $language ('': any) whose source's name contains
// $source, read with at least $confidence. $meetings: ids one of which it must be; none: any.
// Row: total. Exactly one row.
MATCH (m:Meeting)
WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to AND m.kind IN $kinds
  AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
  AND (NOT $told OR EXISTS { MATCH (m)-[t:STATED_IN]->(e:Article)
    WHERE ($language = '' OR e.language = $language) AND coalesce(e.source, '') CONTAINS $source
      AND coalesce(t.confidence, 1) >= $confidence })
  AND (size($meetings) = 0 OR m.id IN $meetings)
RETURN count(m) AS total
