// Number of meetings of groups of bodies.
// $groups: list of {key, ids}; the bodies of one group are listed together.
// $people, $organizations: ids one of which must also have taken part or been represented; none: any.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// $told: whether one of its sentences must come from an article in $language ('': any) whose source's name contains
// $source, read with at least $confidence. $meetings: ids one of which it must be; none: any.
// Row: owner, the group's key; total. One row for each group.
UNWIND $groups AS g
CALL (g) {
  UNWIND g.ids AS id
  MATCH (:Organization {id: id})<-[:ON_BEHALF_OF]-(:Participation)-[:IN_MEETING]->(m:Meeting)
  WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to AND m.kind IN $kinds
    AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
    AND (NOT $told OR EXISTS { MATCH (m)-[t:STATED_IN]->(e:Article)
      WHERE ($language = '' OR e.language = $language) AND coalesce(e.source, '') CONTAINS $source
        AND coalesce(t.confidence, 1) >= $confidence })
    AND (size($meetings) = 0 OR m.id IN $meetings)
    AND (size($people) = 0 OR EXISTS {
      MATCH (m)<-[:IN_MEETING]-(:Participation)<-[:TOOK_PART_AS]-(p:Person) WHERE p.id IN $people })
    AND (size($organizations) = 0 OR EXISTS {
      MATCH (m)<-[:IN_MEETING]-(:Participation)-[:ON_BEHALF_OF]->(o:Organization) WHERE o.id IN $organizations })
  RETURN count(DISTINCT m) AS total
}
RETURN g.key AS owner, total
ORDER BY owner
