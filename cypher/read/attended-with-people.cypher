// Whom people were at one occasion with, without being on different sides: most meetings first, then the latest.
// $ids: the people. $limit: at most so many of each.
// Row: owner, the person's id; person, the id of the other one; meetings, their number; firstOn and lastOn, null where undated.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Person {id: id})-[:TOOK_PART_AS]->(a:Participation)-[:IN_MEETING]->(m:Meeting)
  MATCH (m)<-[:IN_MEETING]-(b:Participation)<-[:TOOK_PART_AS]-(p:Person)
  WHERE (a.side IS NULL OR b.side IS NULL OR a.side = b.side) AND p.id <> id
  WITH p, count(DISTINCT m) AS meetings, min(m.startsOn) AS firstOn, max(m.startsOn) AS lastOn
  WITH p, meetings, firstOn, lastOn, coalesce(lastOn, '') AS day
  ORDER BY meetings DESC, day DESC, p.id LIMIT $limit
  RETURN p.id AS person, meetings, firstOn, lastOn
}
RETURN id AS owner, person, meetings, firstOn, lastOn
ORDER BY owner, meetings DESC, coalesce(lastOn, '') DESC, person
