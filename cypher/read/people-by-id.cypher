// People by id.
// $ids: ids; those the graph does not know give no row.
// Row: person.
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p{.id, .name, .names, .pinyin} AS person
ORDER BY person.id
