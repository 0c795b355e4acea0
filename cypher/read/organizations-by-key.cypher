// Bodies by exact id or by the key of their name, found through indexes.
// $name: an id. $key: the key of a name.
// Row: organization. Without order.
MATCH (o:Organization {id: $name})
RETURN o{.id, .name, .names, .kind} AS organization
UNION
MATCH (o:Organization {nameKey: $key})
RETURN o{.id, .name, .names, .kind} AS organization
