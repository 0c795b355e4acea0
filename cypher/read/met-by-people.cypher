// Whom people met on other sides: most meetings first, then the latest met.
// $ids: the people. $limit: at most so many of each.
// Row: owner, the person's id; person, the one met; meetings, their number; firstOn and lastOn, null where undated.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Person {id: id})-[t:MET]-(p:Person)
  WITH p, t ORDER BY t.meetings DESC, coalesce(t.lastOn, '') DESC, p.id LIMIT $limit
  RETURN p{.id, .name, .names, .pinyin} AS person, t.meetings AS meetings, t.firstOn AS firstOn, t.lastOn AS lastOn
}
RETURN id AS owner, person, meetings, firstOn, lastOn
ORDER BY owner, meetings DESC, coalesce(lastOn, '') DESC, person.id
