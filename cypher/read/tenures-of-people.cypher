// Tenures of people: earliest first, undated last.
// $ids: the people. $limit: at most so many of each.
// Row: owner, the id; day, by which they are ordered; tenure; people (one); posts (one); organizations (none or one);
// evidence. Lists have no order.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Person {id: id})<-[:HELD_BY]-(t:Tenure)
  WITH t, coalesce(t.sinceOn, t.firstAttestedOn, '9999-99-99') AS day ORDER BY day, t.id LIMIT $limit
  RETURN day, t{.id, .status, .firstAttestedOn, .lastAttestedOn, .sinceOn, .untilOn, .boundedOn} AS tenure,
    [(t)-[:HELD_BY]->(p:Person) | p{.id, .name, .names, .pinyin}] AS people,
    [(t)-[:OF_POST]->(x:Post) | x{.id, .title}] AS posts,
    [(t)-[:OF_POST]->(:Post)-[:POST_IN]->(o:Organization) | o{.id, .name, .names, .kind}] AS organizations,
    [(t)-[s:STATED_IN]->(d:Article) |
      {article: d{.id, .title, .url, .publishedOn, .source, .language},
        start: s.start, end: s.end, confidence: s.confidence, rule: s.rule}] AS evidence
}
RETURN id AS owner, day, tenure, people, posts, organizations, evidence
ORDER BY owner, day, tenure.id
