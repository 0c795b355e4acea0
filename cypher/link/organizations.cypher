// Bodies as stored.
// $ids: Organization.id.
// Row: id, names, kind. No order; a body that is not there gives no row.
UNWIND $ids AS id
MATCH (o:Organization {id: id})
RETURN o.id AS id, o.names AS names, o.kind AS kind
