// How often bodies met each other, on different sides.
// $ids: the bodies. $minMeetings: least meetings of a pair. $limit: at most so many.
// Row: source and target, ids, the smaller one first; meetings; firstOn, lastOn. Most meetings first.
UNWIND $ids AS id
MATCH (p:Organization {id: id})-[t:COOPERATES_WITH]->(q:Organization)
WHERE t.meetings >= $minMeetings AND q.id IN $ids
RETURN p.id AS source, q.id AS target, t.meetings AS meetings, t.firstOn AS firstOn, t.lastOn AS lastOn
ORDER BY meetings DESC, source, target
LIMIT $limit
