// Number of encounters of groups of people.
// $groups: list of {key, ids}; the people of one group are listed together.
// $organizations: ids of bodies one of which they must have represented there; none: any.
// $otherPeople, $otherOrganizations: ids one of which the other side must have; none: any.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// $told: whether one of its sentences must come from an article in $language ('': any) whose source's name contains
// $source, read with at least $confidence. $meetings: ids one of which it must be; none: any.
// $roles, $otherRoles: what the one and the other side's party must have done; none: any.
// Row: owner, the group's key; total. One row for each group.
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
  MATCH (:Person {id: id})-[:TOOK_PART_AS]->(a:Participation)-[:IN_MEETING]->(m:Meeting)
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
    AND (size($organizations) = 0
      OR EXISTS { MATCH (a)-[:ON_BEHALF_OF]->(o:Organization) WHERE o.id IN $organizations })
    AND (size($otherPeople) = 0 OR EXISTS { MATCH (b)<-[:TOOK_PART_AS]-(q:Person) WHERE q.id IN $otherPeople })
    AND (size($otherOrganizations) = 0
      OR EXISTS { MATCH (b)-[:ON_BEHALF_OF]->(r:Organization) WHERE r.id IN $otherOrganizations })
  WITH DISTINCT CASE WHEN a.id < b.id THEN a.id + ' ' + b.id ELSE b.id + ' ' + a.id END AS pair
  RETURN count(pair) AS total
}
RETURN g.key AS owner, total
ORDER BY owner
