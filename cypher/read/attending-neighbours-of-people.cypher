// Who was at one occasion with any of some people, without being on different sides: most meetings first.
// $ids: the people. $known: ids to leave out. $from, $to: days that a meeting must overlap; '' and 9999-99-99: any,
// also undated. $minMeetings: least meetings of a pair. $limit: at most so many.
// Row: total, how many there are; nearest, list of ids, the most often met first. Exactly one row.
UNWIND $ids AS id
MATCH (:Person {id: id})-[:TOOK_PART_AS]->(a:Participation)-[:IN_MEETING]->(m:Meeting)
WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to
MATCH (m)<-[:IN_MEETING]-(b:Participation)<-[:TOOK_PART_AS]-(q:Person)
WHERE (a.side IS NULL OR b.side IS NULL OR a.side = b.side) AND q.id <> id AND NOT q.id IN $known
WITH id, q.id AS other, count(DISTINCT m) AS pair
WHERE pair >= $minMeetings
WITH other, sum(pair) AS meetings ORDER BY meetings DESC, other
WITH collect(other) AS found
RETURN size(found) AS total, found[0..$limit] AS nearest
