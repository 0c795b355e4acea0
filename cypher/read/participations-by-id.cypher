// Participations by id.
// $ids: ids; those the graph does not know give no row.
// Row: participation; people and organizations (none or one).
UNWIND $ids AS id
MATCH (a:Participation {id: id})
RETURN a{.id, .side, .role, .title, .bodyBasis} AS participation,
  [(a)<-[:TOOK_PART_AS]-(p:Person) | p{.id, .name, .names, .pinyin}] AS people,
  [(a)-[:ON_BEHALF_OF]->(o:Organization) | o{.id, .name, .names, .kind}] AS organizations
ORDER BY participation.id
