// Who met any of some bodies, on other sides: most meetings first.
// $ids: the bodies. $known: ids to leave out. $minMeetings: least meetings of a pair. $limit: at most so many.
// Row: total, how many there are; nearest, list of ids, the most often met first. Exactly one row.
UNWIND $ids AS id
MATCH (:Organization {id: id})-[t:COOPERATES_WITH]-(q:Organization)
WHERE t.meetings >= $minMeetings AND NOT q.id IN $known
WITH q.id AS other, sum(t.meetings) AS meetings ORDER BY meetings DESC, other
WITH collect(other) AS found
RETURN size(found) AS total, found[0..$limit] AS nearest
