// Who met any of some people, on other sides: most meetings first.
// $ids: the people. $known: ids to leave out. $minMeetings: least meetings of a pair. $limit: at most so many.
// Row: total, how many there are; nearest, list of ids, the most often met first. Exactly one row.
UNWIND $ids AS id
MATCH (:Person {id: id})-[t:MET]-(q:Person)
WHERE t.meetings >= $minMeetings AND NOT q.id IN $known
WITH q.id AS other, sum(t.meetings) AS meetings ORDER BY meetings DESC, other
WITH collect(other) AS found
RETURN size(found) AS total, found[0..$limit] AS nearest
