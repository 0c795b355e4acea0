// Who met whom in the encounters of a group of bodies, and how often.
// $groups: one group, {key, ids}.
// $otherPeople, $otherOrganizations: ids one of which the other side must have; none: any.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// $told: whether one of its sentences must come from an article in $language ('': any) whose source's name contains
// $source, read with at least $confidence. $meetings: ids one of which it must be; none: any.
// $roles, $otherRoles: what the one and the other side's party must have done; none: any.
// $byPeople: whether people met, else the bodies that they stood for. $minMeetings: least meetings of a pair.
// $limit: at most so many pairs.
// Row: total, how many ids there are in all pairs; pairs, list of {source, target, meetings, firstOn, lastOn}, the smaller
// id first; most meetings first. Exactly one row.
CALL () {
  UNWIND $otherPeople AS id
  MATCH (:Person {id: id})-[:TOOK_PART_AS]->(:Participation)-[:IN_MEETING]->(x:Meeting)
  WHERE coalesce(x.endsOn, x.startsOn, '') >= $from AND coalesce(x.startsOn, '') <= $to
  RETURN x.id AS meeting
  UNION
  UNWIND $otherOrganizations AS id
  MATCH (:Organization {id: id})<-[:ON_BEHALF_OF]-(:Participation)-[:IN_MEETING]->(x:Meeting)
  WHERE coalesce(x.endsOn, x.startsOn, '') >= $from AND coalesce(x.startsOn, '') <= $to
  RETURN x.id AS meeting
}
WITH collect(meeting) AS theirs
UNWIND $groups AS g
CALL (g, theirs) {
  UNWIND g.ids AS id
  MATCH (:Organization {id: id})<-[:ON_BEHALF_OF]-(a:Participation)-[:IN_MEETING]->(m:Meeting)
  WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to AND m.kind IN $kinds
    AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
    AND (NOT $told OR EXISTS { MATCH (m)-[t:STATED_IN]->(e:Article)
      WHERE ($language = '' OR e.language = $language) AND coalesce(e.source, '') CONTAINS $source
        AND coalesce(t.confidence, 1) >= $confidence })
    AND (size($meetings) = 0 OR m.id IN $meetings)
    AND (size($otherPeople) + size($otherOrganizations) = 0 OR m.id IN theirs)
  MATCH (m)<-[:IN_MEETING]-(b:Participation)
  WHERE a.side <> b.side AND (size($roles) = 0 OR a.role IN $roles)
    AND (size($otherRoles) = 0 OR b.role IN $otherRoles)
    AND (size($otherPeople) = 0 OR EXISTS { MATCH (b)<-[:TOOK_PART_AS]-(q:Person) WHERE q.id IN $otherPeople })
    AND (size($otherOrganizations) = 0
      OR EXISTS { MATCH (b)-[:ON_BEHALF_OF]->(r:Organization) WHERE r.id IN $otherOrganizations })
  WITH DISTINCT m, CASE WHEN a.id < b.id THEN a ELSE b END AS one, CASE WHEN a.id < b.id THEN b ELSE a END AS two
  WITH m,
    CASE WHEN $byPeople THEN [(one)<-[:TOOK_PART_AS]-(p:Person) | p.id]
      ELSE [(one)-[:ON_BEHALF_OF]->(o:Organization) | o.id] END AS ones,
    CASE WHEN $byPeople THEN [(two)<-[:TOOK_PART_AS]-(p:Person) | p.id]
      ELSE [(two)-[:ON_BEHALF_OF]->(o:Organization) | o.id] END AS others
  UNWIND ones AS x
  UNWIND [y IN others WHERE y <> x] AS y
  RETURN m, CASE WHEN x < y THEN x ELSE y END AS source, CASE WHEN x < y THEN y ELSE x END AS target
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
