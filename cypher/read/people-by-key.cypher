// People by exact id or by the key of their name, found through indexes.
// $name: an id. $key: the key of a name.
// Row: person; meetings, in how many the person was seen.
MATCH (p:Person {id: $name})
RETURN p{.id, .name, .names, .pinyin} AS person, COUNT { MATCH (p)-[:TOOK_PART_AS]->(:Participation) } AS meetings
UNION
MATCH (p:Person {nameKey: $key})
RETURN p{.id, .name, .names, .pinyin} AS person, COUNT { MATCH (p)-[:TOOK_PART_AS]->(:Participation) } AS meetings
