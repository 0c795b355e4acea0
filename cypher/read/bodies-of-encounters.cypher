// Encounters of the whole graph by body, counted from the sides of each meeting: a party of the body with each of
// another side, once where both stood for the body.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// $told: whether one of its sentences must come from an article in $language ('': any) whose source's name contains
// $source, read with at least $confidence. $meetings: ids one of which it must be; none: any.
// $roles: what one of the two parties must have done; none: any.
// $limit: at most so many bodies.
// Row: facet, always organization; value, id of a body that either side stood for; encounters. Most encounters first.
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
  WITH a.side AS side, [(a)-[:ON_BEHALF_OF]->(o:Organization) | o.id] AS bodies,
    CASE WHEN size($roles) = 0 OR a.role IN $roles THEN 0 ELSE 1 END AS unfit
  WITH side, count(*) AS parties, sum(unfit) AS unfit, collect({bodies: bodies, unfit: unfit}) AS present
  WITH collect({side: side, parties: parties, unfit: unfit, present: present}) AS sides,
    sum(parties) AS parties, sum(unfit) AS unfit
  UNWIND sides AS s
  UNWIND s.present AS party
  UNWIND party.bodies AS body
  WITH body, s.side AS side, parties - s.parties AS others, unfit - s.unfit AS unfitOthers,
    count(*) AS own, sum(party.unfit) AS ownUnfit
  WITH body, sum(own * others) AS met, sum(own) AS own, sum(own * own) AS onOneSide,
    sum(ownUnfit * unfitOthers) AS unfitMet, sum(ownUnfit) AS ownUnfit, sum(ownUnfit * ownUnfit) AS unfitOnOneSide
  RETURN body, met - (own * own - onOneSide) / 2 - unfitMet + (ownUnfit * ownUnfit - unfitOnOneSide) / 2 AS pairs
}
WITH body, sum(pairs) AS encounters
WHERE encounters > 0
RETURN 'organization' AS facet, body AS value, encounters
ORDER BY encounters DESC, value
LIMIT $limit
