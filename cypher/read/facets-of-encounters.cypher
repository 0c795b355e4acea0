// Encounters of the whole graph by kind and month, counted from the sides of each meeting.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// $told: whether one of its sentences must come from an article in $language ('': any) whose source's name contains
// $source, read with at least $confidence. $meetings: ids one of which it must be; none: any.
// $roles: what one of the two parties must have done; none: any.
// Row: facet (kind, month); value, of that facet: a kind, or YYYY-MM ('' where undated); encounters, their number.
MATCH (m:Meeting)
WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to AND m.kind IN $kinds
  AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
  AND (NOT $told OR EXISTS { MATCH (m)-[t:STATED_IN]->(e:Article)
    WHERE ($language = '' OR e.language = $language) AND coalesce(e.source, '') CONTAINS $source
      AND coalesce(t.confidence, 1) >= $confidence })
  AND (size($meetings) = 0 OR m.id IN $meetings)
CALL (m) {
  MATCH (m)<-[:IN_MEETING]-(a:Participation)
  WHERE a.side IS NOT NULL
  WITH a.side AS side, count(a) AS parties,
    sum(CASE WHEN size($roles) = 0 OR a.role IN $roles THEN 0 ELSE 1 END) AS unfit
  WITH sum(parties) AS parties, sum(parties * parties) AS onOneSide,
    sum(unfit) AS unfit, sum(unfit * unfit) AS unfitOnOneSide
  RETURN coalesce((parties * parties - onOneSide - unfit * unfit + unfitOnOneSide) / 2, 0) AS pairs
}
WITH m.kind AS kind, coalesce(substring(m.startsOn, 0, 7), '') AS month, pairs
WHERE pairs > 0
UNWIND [['kind', kind], ['month', month]] AS found
RETURN found[0] AS facet, found[1] AS value, sum(pairs) AS encounters
ORDER BY encounters DESC, facet, value
