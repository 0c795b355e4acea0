// Which sentences of articles tell of posts in bodies.
// $rows: article (Article.id), organization (Organization.id).
// Row: article, organization, people (one Person.id), start, end, confidence. No order.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})<-[s:STATED_IN]-(t:Tenure)-[:OF_POST]->(:Post)-[:POST_IN]->(o:Organization)
WHERE o.id = row.organization
RETURN a.id AS article, o.id AS organization, [(t)-[:HELD_BY]->(p:Person) | p.id] AS people,
  s.start AS start, s.end AS end, s.confidence AS confidence
