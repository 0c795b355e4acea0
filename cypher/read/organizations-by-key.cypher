// Bodies by exact id or by the key of their name, found through indexes.
// $name: an id. $key: the key of a name.
// Row: organization; meetings, in how many the organization was seen.
MATCH (o:Organization {id: $name})
RETURN o{.id, .name, .names, .kind} AS organization, COUNT { MATCH (o)<-[:ON_BEHALF_OF]-(:Participation) } AS meetings
UNION
MATCH (o:Organization {nameKey: $key})
RETURN o{.id, .name, .names, .kind} AS organization, COUNT { MATCH (o)<-[:ON_BEHALF_OF]-(:Participation) } AS meetings
