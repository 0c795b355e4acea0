// Where articles speak of what was extracted from them.
// $ids: the articles. $limit: at most so many of each kind, of each article.
// Row: owner, the article's id; kind (person, organization, meeting, participation, tenure); id of what it is;
// starts and ends, lists of equal length; confidence and rule, null for people and organizations. Without order.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Article {id: id})-[s:MENTIONS]->(n:Person)
  RETURN 'person' AS kind, n.id AS subject, s.starts AS starts, s.ends AS ends, null AS confidence, null AS rule
  ORDER BY subject LIMIT $limit
  UNION ALL
  MATCH (:Article {id: id})-[s:MENTIONS]->(n:Organization)
  RETURN 'organization' AS kind, n.id AS subject, s.starts AS starts, s.ends AS ends, null AS confidence, null AS rule
  ORDER BY subject LIMIT $limit
  UNION ALL
  MATCH (:Article {id: id})<-[s:STATED_IN]-(n:Meeting)
  RETURN 'meeting' AS kind, n.id AS subject, [s.start] AS starts, [s.end] AS ends, s.confidence AS confidence,
    s.rule AS rule
  ORDER BY subject LIMIT $limit
  UNION ALL
  MATCH (:Article {id: id})<-[s:STATED_IN]-(n:Participation)
  RETURN 'participation' AS kind, n.id AS subject, [s.start] AS starts, [s.end] AS ends, s.confidence AS confidence,
    s.rule AS rule
  ORDER BY subject LIMIT $limit
  UNION ALL
  MATCH (:Article {id: id})<-[s:STATED_IN]-(n:Tenure)
  RETURN 'tenure' AS kind, n.id AS subject, [s.start] AS starts, [s.end] AS ends, s.confidence AS confidence,
    s.rule AS rule
  ORDER BY subject LIMIT $limit
}
RETURN id AS owner, kind, subject, starts, ends, confidence, rule
ORDER BY owner
