// How often people were at one occasion, without being on different sides.
// $ids: the people. $from, $to: days that a meeting must overlap; '' and 9999-99-99: any, also undated.
// $minMeetings: least meetings of a pair. $limit: at most so many.
// Row: source and target, ids, the smaller one first; meetings; firstOn, lastOn. Most meetings first.
UNWIND $ids AS id
MATCH (:Person {id: id})-[:TOOK_PART_AS]->(a:Participation)-[:IN_MEETING]->(m:Meeting)
WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to
MATCH (m)<-[:IN_MEETING]-(b:Participation)<-[:TOOK_PART_AS]-(q:Person)
WHERE (a.side IS NULL OR b.side IS NULL OR a.side = b.side) AND q.id > id AND q.id IN $ids
WITH id, q.id AS other, count(DISTINCT m) AS meetings, min(m.startsOn) AS firstOn, max(m.startsOn) AS lastOn
WHERE meetings >= $minMeetings
RETURN id AS source, other AS target, meetings, firstOn, lastOn
ORDER BY meetings DESC, source, target
LIMIT $limit
