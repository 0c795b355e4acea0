// Whom bodies met, on other sides: most meetings first, then the latest met.
// $ids: the bodies. $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $limit: at most so many of each.
// Row: owner, the body's id; organization, the other one; meetings, their number; days, on which each of them began
// ('' where undated), without order.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Organization {id: id})<-[:ON_BEHALF_OF]-(a:Participation)-[:IN_MEETING]->(m:Meeting)
  WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to
  MATCH (m)<-[:IN_MEETING]-(b:Participation)-[:ON_BEHALF_OF]->(o:Organization)
  WHERE a.side <> b.side AND o.id <> id
  WITH DISTINCT o, m
  WITH o, count(m) AS meetings, coalesce(max(m.startsOn), '') AS day, collect(coalesce(m.startsOn, '')) AS days
  ORDER BY meetings DESC, day DESC, o.id LIMIT $limit
  RETURN o{.id, .name, .names, .kind} AS organization, meetings, days, day
}
RETURN id AS owner, organization, meetings, days, day
ORDER BY owner, meetings DESC, day DESC, organization.id
