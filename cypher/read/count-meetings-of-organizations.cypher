// Number of meetings of groups of bodies.
// $groups: list of {key, ids}; the bodies of one group are listed together.
// $people, $organizations: ids one of which must also have taken part or been represented. Null: any.
// $from, $to: days; the meeting must overlap them. $kinds: list of kinds. $place: part of the place's name. Null: any.
// Row: owner, the group's key; total. One row for each group.
UNWIND $groups AS g
CALL (g) {
  UNWIND g.ids AS id
  MATCH (:Organization {id: id})<-[:ON_BEHALF_OF]-(:Participation)-[:IN_MEETING]->(m:Meeting)
  WHERE ($from IS NULL OR coalesce(m.endsOn, m.startsOn) >= $from)
    AND ($to IS NULL OR m.startsOn <= $to)
    AND ($kinds IS NULL OR m.kind IN $kinds)
    AND ($place IS NULL OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
    AND ($people IS NULL OR EXISTS {
      MATCH (m)<-[:IN_MEETING]-(:Participation)<-[:TOOK_PART_AS]-(p:Person) WHERE p.id IN $people })
    AND ($organizations IS NULL OR EXISTS {
      MATCH (m)<-[:IN_MEETING]-(:Participation)-[:ON_BEHALF_OF]->(o:Organization) WHERE o.id IN $organizations })
  RETURN count(DISTINCT m) AS total
}
RETURN g.key AS owner, total
ORDER BY owner
