// The bodies that bodies are units of, and those that these are units of, up to eight levels: the nearest first.
// $ids: the bodies.
// Row: owner, the unit's id; level, 1 for the parent; organization.
UNWIND $ids AS id
MATCH path = (:Organization {id: id})-[:SUB_ORGANIZATION_OF*1..8]->(o:Organization)
WITH id, o, min(length(path)) AS level
RETURN id AS owner, level, o{.id, .name, .names, .kind} AS organization
ORDER BY owner, level, organization.id
