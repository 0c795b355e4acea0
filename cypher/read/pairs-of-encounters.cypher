// Who met whom in the encounters of the whole graph, and how often.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// $told: whether one of its sentences must come from an article in $language ('': any) whose source's name contains
// $source, read with at least $confidence. $meetings: ids one of which it must be; none: any.
// $roles: what one of the two parties must have done; none: any.
// $scan: at most so many meetings are looked at, the latest first.
// $byPeople: whether people met, else the bodies that they stood for. $minMeetings: least meetings of a pair.
// $limit: at most so many pairs.
// Row: total, how many ids there are in all pairs; pairs, list of {source, target, meetings, firstOn, lastOn}, the smaller
// id first; most meetings first. Exactly one row.
MATCH (m:Meeting)
WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to AND m.kind IN $kinds
  AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
  AND (NOT $told OR EXISTS { MATCH (m)-[t:STATED_IN]->(e:Article)
    WHERE ($language = '' OR e.language = $language) AND coalesce(e.source, '') CONTAINS $source
      AND coalesce(t.confidence, 1) >= $confidence })
  AND (size($meetings) = 0 OR m.id IN $meetings)
WITH m, coalesce(m.startsOn, '') AS day ORDER BY day DESC, m.id LIMIT $scan
CALL (m) {
  MATCH (m)<-[:IN_MEETING]-(one:Participation)
  MATCH (m)<-[:IN_MEETING]-(two:Participation)
  WHERE one.side <> two.side AND one.id < two.id
    AND (size($roles) = 0 OR one.role IN $roles OR two.role IN $roles)
  WITH
    CASE WHEN $byPeople THEN [(one)<-[:TOOK_PART_AS]-(p:Person) | p.id]
      ELSE [(one)-[:ON_BEHALF_OF]->(o:Organization) | o.id] END AS ones,
    CASE WHEN $byPeople THEN [(two)<-[:TOOK_PART_AS]-(p:Person) | p.id]
      ELSE [(two)-[:ON_BEHALF_OF]->(o:Organization) | o.id] END AS others
  UNWIND ones AS x
  UNWIND [y IN others WHERE y <> x] AS y
  RETURN CASE WHEN x < y THEN x ELSE y END AS source, CASE WHEN x < y THEN y ELSE x END AS target
}
WITH source, target, count(DISTINCT m) AS meetings, min(m.startsOn) AS firstOn, max(m.startsOn) AS lastOn
ORDER BY meetings DESC, source, target
WITH collect({source: source, target: target, meetings: meetings, firstOn: firstOn, lastOn: lastOn}) AS found
WITH [pair IN found WHERE pair.meetings >= $minMeetings] AS pairs
CALL (pairs) {
  UNWIND pairs AS pair
  UNWIND [pair.source, pair.target] AS id
  RETURN count(DISTINCT id) AS total
}
RETURN total, pairs[0..$limit] AS pairs
