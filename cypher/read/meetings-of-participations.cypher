// The meetings that participations are parts of.
// $ids: the participations; one that the graph does not know gives no row.
// Row: owner, the participation's id; meeting, the meeting's id.
UNWIND $ids AS id
MATCH (:Participation {id: id})-[:IN_MEETING]->(m:Meeting)
RETURN id AS owner, m.id AS meeting
ORDER BY owner
