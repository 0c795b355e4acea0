// The direct units of bodies, in the order of their ids.
// $ids: the bodies. $limit: at most so many of each.
// Row: owner, the body's id; organization, the unit.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Organization {id: id})<-[:SUB_ORGANIZATION_OF]-(o:Organization)
  WITH o ORDER BY o.id LIMIT $limit
  RETURN o{.id, .name, .names, .kind} AS organization
}
RETURN id AS owner, organization
ORDER BY owner, organization.id
