// Meetings whose articles do not say for which body a person came.
// $ids: Person.id.
// Row: person, meeting, day, companions, organization (inferred, or null), articles (that attest it). No order.
UNWIND $ids AS id
MATCH (p:Person {id: id})-[u:UNSTATED_IN]->(m:Meeting)
RETURN p.id AS person, m.id AS meeting, u.day AS day, u.companions AS companions,
  u.organization AS organization, u.articles AS articles
