// Bodies by id.
// $ids: ids; those the graph does not know give no row.
// Row: organization.
UNWIND $ids AS id
MATCH (o:Organization {id: id})
RETURN o{.id, .name, .names, .kind} AS organization
ORDER BY organization.id
