// The meetings that were parts of meetings, such as talks within a visit: earliest first, undated last.
// $ids: the meetings. $limit: at most so many of each.
// Row: owner, the whole's id; day ('9999-99-99' where undated); meeting; places (none or one); evidence.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Meeting {id: id})<-[:PART_OF]-(m:Meeting)
  WITH m, coalesce(m.startsOn, '9999-99-99') AS day ORDER BY day, m.id LIMIT $limit
  RETURN day,
    m{.id, .kind, .startsOn, .endsOn, .datePrecision, .dateBasis, .dateText, .headline} AS meeting,
    [(m)-[:TOOK_PLACE_IN]->(l:Place) | l{.id, .name}] AS places,
    [(m)-[s:STATED_IN]->(d:Article) |
      {article: d{.id, .title, .url, .publishedOn, .source, .language},
        start: s.start, end: s.end, confidence: s.confidence, rule: s.rule}] AS evidence
}
RETURN id AS owner, day, meeting, places, evidence
ORDER BY owner, day, meeting.id
