// Who represented bodies in meetings: the latest first, undated last.
// $ids: the bodies. $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $limit: at most so many of each.
// Row: owner, the body's id; person; meetings, their number; firstOn and lastOn, null where undated; titles used there,
// without order. Those with the latest meeting first.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Organization {id: id})<-[:ON_BEHALF_OF]-(a:Participation)-[:IN_MEETING]->(m:Meeting)
  WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to
  MATCH (a)<-[:TOOK_PART_AS]-(p:Person)
  WITH p, count(DISTINCT m) AS meetings, min(m.startsOn) AS firstOn, max(m.startsOn) AS lastOn,
    collect(DISTINCT a.title) AS titles
  WITH p, meetings, firstOn, lastOn, titles, coalesce(lastOn, '') AS day
  ORDER BY day DESC, meetings DESC, p.id LIMIT $limit
  RETURN p{.id, .name, .names, .pinyin} AS person, meetings, firstOn, lastOn, titles
}
RETURN id AS owner, person, meetings, firstOn, lastOn, titles
ORDER BY owner, coalesce(lastOn, '') DESC, meetings DESC, person.id
