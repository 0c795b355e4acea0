// Number of encounters of the whole graph, counted from the sides of each meeting.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// Row: total. Exactly one row.
MATCH (m:Meeting)
WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to AND m.kind IN $kinds
  AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
MATCH (m)<-[:IN_MEETING]-(a:Participation)
WHERE a.side IS NOT NULL
WITH m, a.side AS side, count(a) AS parties
WITH m, sum(parties) AS parties, sum(parties * parties) AS onOneSide
RETURN coalesce(sum((parties * parties - onOneSide) / 2), 0) AS total
