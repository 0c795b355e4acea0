// Meetings that articles tell of, in the order of the text.
// $ids: the articles. $limit: at most so many of each.
// Row: owner, the article's id; start, where the article first tells of it; meeting; places (none or one); evidence.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Article {id: id})<-[t:STATED_IN]-(m:Meeting)
  WITH m, min(t.start) AS start ORDER BY start, m.id LIMIT $limit
  RETURN start,
    m{.id, .kind, .startsOn, .endsOn, .datePrecision, .dateBasis, .dateText, .headline} AS meeting,
    [(m)-[:TOOK_PLACE_IN]->(l:Place) | l{.id, .name}] AS places,
    [(m)-[s:STATED_IN]->(d:Article) |
      {article: d{.id, .title, .url, .publishedOn, .source, .language},
        start: s.start, end: s.end, confidence: s.confidence, rule: s.rule}] AS evidence
}
RETURN id AS owner, start, meeting, places, evidence
ORDER BY owner, start, meeting.id
