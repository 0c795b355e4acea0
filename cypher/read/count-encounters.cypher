// Number of encounters of the whole graph, counted from the sides of each meeting.
// $from, $to: days; the meeting must overlap them. $kinds: list of kinds. $place: part of the place's name. Null: any.
// Row: total. Exactly one row.
MATCH (m:Meeting)
WHERE ($from IS NULL OR coalesce(m.endsOn, m.startsOn) >= $from)
  AND ($to IS NULL OR m.startsOn <= $to)
  AND ($kinds IS NULL OR m.kind IN $kinds)
  AND ($place IS NULL OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
MATCH (m)<-[:IN_MEETING]-(a:Participation)
WHERE a.side IS NOT NULL
WITH m, a.side AS side, count(a) AS parties
WITH m, sum(parties) AS parties, sum(parties * parties) AS onOneSide
RETURN coalesce(sum((parties * parties - onOneSide) / 2), 0) AS total
