// How often bodies were at one occasion, without being on different sides.
// $ids: the bodies. $from, $to: days that a meeting must overlap; '' and 9999-99-99: any, also undated.
// $minMeetings: least meetings of a pair. $limit: at most so many.
// Row: source and target, ids, the smaller one first; meetings; firstOn, lastOn. Most meetings first.
UNWIND $ids AS id
MATCH (:Organization {id: id})<-[:ON_BEHALF_OF]-(a:Participation)-[:IN_MEETING]->(m:Meeting)
WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to
MATCH (m)<-[:IN_MEETING]-(b:Participation)-[:ON_BEHALF_OF]->(q:Organization)
WHERE (a.side IS NULL OR b.side IS NULL OR a.side = b.side) AND q.id > id AND q.id IN $ids
WITH id, q.id AS other, count(DISTINCT m) AS meetings, min(m.startsOn) AS firstOn, max(m.startsOn) AS lastOn
WHERE meetings >= $minMeetings
RETURN id AS source, other AS target, meetings, firstOn, lastOn
ORDER BY meetings DESC, source, target
LIMIT $limit
