// Who took part in meetings, in the order of the text.
// $ids: the meetings. $limit: at most so many of each.
// Row: owner, the meeting's id; position; participation; people and organizations (none or one).
UNWIND $ids AS id
CALL (id) {
  MATCH (:Meeting {id: id})<-[:IN_MEETING]-(a:Participation)
  WITH a ORDER BY a.position, a.id LIMIT $limit
  RETURN a.position AS position,
    a{.id, .side, .role, .title, .bodyBasis} AS participation,
    [(a)<-[:TOOK_PART_AS]-(p:Person) | p{.id, .name, .names, .pinyin}] AS people,
    [(a)-[:ON_BEHALF_OF]->(o:Organization) | o{.id, .name, .names, .kind}] AS organizations
}
RETURN id AS owner, position, participation, people, organizations
ORDER BY owner, position, participation.id
