// The passages that tell of participations.
// $ids: the participations.
// Row: owner, the participation's id; article; start, end, confidence, rule. Without order.
UNWIND $ids AS id
MATCH (:Participation {id: id})-[s:STATED_IN]->(d:Article)
RETURN id AS owner, d{.id, .title, .url, .publishedOn, .source, .language} AS article,
  s.start AS start, s.end AS end, s.confidence AS confidence, s.rule AS rule
ORDER BY owner
