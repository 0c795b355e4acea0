// Tenures by id.
// $ids: ids; those the graph does not know give no row.
// Row: owner, the id; tenure; people (one); posts (one); organizations (none or one); evidence. Lists have no order.
UNWIND $ids AS id
MATCH (t:Tenure {id: id})
RETURN id AS owner, t{.id, .status, .firstAttestedOn, .lastAttestedOn, .sinceOn, .untilOn, .boundedOn} AS tenure,
  [(t)-[:HELD_BY]->(p:Person) | p{.id, .name, .names, .pinyin}] AS people,
  [(t)-[:OF_POST]->(x:Post) | x{.id, .title}] AS posts,
  [(t)-[:OF_POST]->(:Post)-[:POST_IN]->(o:Organization) | o{.id, .name, .names, .kind}] AS organizations,
  [(t)-[s:STATED_IN]->(d:Article) |
    {article: d{.id, .title, .url, .publishedOn, .source, .language},
      start: s.start, end: s.end, confidence: s.confidence, rule: s.rule}] AS evidence
ORDER BY owner
