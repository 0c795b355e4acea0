// The bodies that bodies are units of.
// $ids: the units; one without a parent gives no row.
// Row: owner, the unit's id; organization, the parent.
UNWIND $ids AS id
MATCH (:Organization {id: id})-[:SUB_ORGANIZATION_OF]->(o:Organization)
RETURN id AS owner, o{.id, .name, .names, .kind} AS organization
ORDER BY owner, organization.id
