// Number of encounters of groups of people.
// $groups: list of {key, ids}; the people of one group are listed together.
// $organizations: ids of bodies that they must have represented there. Null: any.
// $otherPeople, $otherOrganizations: ids that the other side must have. Null: any.
// $from, $to: days; the meeting must overlap them. $kinds: list of kinds. $place: part of the place's name. Null: any.
// Row: owner, the group's key; total. One row for each group.
UNWIND $groups AS g
CALL (g) {
  UNWIND g.ids AS id
  MATCH (:Person {id: id})-[:TOOK_PART_AS]->(a:Participation)
    -[:IN_MEETING]->(m:Meeting)<-[:IN_MEETING]-(b:Participation)
  WHERE a.side <> b.side
    AND ($from IS NULL OR coalesce(m.endsOn, m.startsOn) >= $from)
    AND ($to IS NULL OR m.startsOn <= $to)
    AND ($kinds IS NULL OR m.kind IN $kinds)
    AND ($place IS NULL OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
    AND ($organizations IS NULL OR EXISTS { MATCH (a)-[:ON_BEHALF_OF]->(o:Organization) WHERE o.id IN $organizations })
    AND ($otherPeople IS NULL OR EXISTS { MATCH (b)<-[:TOOK_PART_AS]-(q:Person) WHERE q.id IN $otherPeople })
    AND ($otherOrganizations IS NULL
      OR EXISTS { MATCH (b)-[:ON_BEHALF_OF]->(r:Organization) WHERE r.id IN $otherOrganizations })
  WITH DISTINCT CASE WHEN a.id < b.id THEN a.id + ' ' + b.id ELSE b.id + ' ' + a.id END AS pair
  RETURN count(pair) AS total
}
RETURN g.key AS owner, total
ORDER BY owner
