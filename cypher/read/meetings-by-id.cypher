// Meetings by id, and how many there are.
// $ids: ids; those the graph does not know give no row.
// Row: day ('' where undated); meeting; places (none or one); evidence. Lists have no order.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
WITH m, coalesce(m.startsOn, '') AS day
RETURN day,
  m{.id, .kind, .startsOn, .endsOn, .datePrecision, .dateBasis, .dateText, .headline} AS meeting,
  [(m)-[:TOOK_PLACE_IN]->(l:Place) | l{.id, .name}] AS places,
  [(m)-[s:STATED_IN]->(d:Article) |
    {article: d{.id, .title, .url, .publishedOn, .source, .language},
      start: s.start, end: s.end, confidence: s.confidence, rule: s.rule}] AS evidence
ORDER BY meeting.id
