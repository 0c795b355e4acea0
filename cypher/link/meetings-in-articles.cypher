// Meetings that articles tell of, by sentence, with who took part.
// $ids: Article.id.
// Row: article, meeting (Meeting.id), kind, start, end, parties (basis, people: none or one Person.id, organizations:
// none or one, id and name). No order; a meeting comes once for each of its sentences.
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[s:STATED_IN]-(m:Meeting)
CALL (m) {
  MATCH (m)<-[:IN_MEETING]-(p:Participation)
  RETURN collect({
    basis: p.bodyBasis,
    people: [(p)<-[:TOOK_PART_AS]-(x:Person) | x.id],
    organizations: [(p)-[:ON_BEHALF_OF]->(o:Organization) | o{.id, .name}]
  }) AS parties
}
RETURN a.id AS article, m.id AS meeting, s.kind AS kind, s.start AS start, s.end AS end, parties
