// People by exact id or by the key of their name, found through indexes.
// $name: an id. $key: the key of a name.
// Row: person. Without order.
MATCH (p:Person {id: $name})
RETURN p{.id, .name, .names, .pinyin} AS person
UNION
MATCH (p:Person {nameKey: $key})
RETURN p{.id, .name, .names, .pinyin} AS person
