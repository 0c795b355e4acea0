// Whom people met on other sides: most meetings first, then the latest met.
// $ids: the people. $limit: at most so many of each.
// Row: owner, the person's id; person, the id of the one met; meetings, their number; firstOn and lastOn, null where undated.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Person {id: id})-[t:MET]-(q:Person)
  WITH q.id AS other, t.meetings AS meetings, t.firstOn AS firstOn, t.lastOn AS lastOn, coalesce(t.lastOn, '') AS day
  ORDER BY meetings DESC, day DESC, other LIMIT $limit
  RETURN other AS person, meetings, firstOn, lastOn
}
RETURN id AS owner, person, meetings, firstOn, lastOn
ORDER BY owner, meetings DESC, coalesce(lastOn, '') DESC, person
