// The units of bodies, units of units among them, down to five levels.
// $ids: the bodies. $limit: at most so many.
// Row: id. The bodies themselves are not among them unless one is a unit of another.
UNWIND $ids AS id
MATCH (:Organization {id: id})<-[:SUB_ORGANIZATION_OF*1..5]-(o:Organization)
WITH DISTINCT o.id AS id
RETURN id
ORDER BY id
LIMIT $limit
