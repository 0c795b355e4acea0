// Forgets of which bodies the given ones are units.
// $ids: Organization.id. No rows come back.
UNWIND $ids AS id
MATCH (a:Organization {id: id})-[r:SUB_ORGANIZATION_OF]->(b:Organization)
DELETE r
