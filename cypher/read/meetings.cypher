// Meetings of the whole graph: latest first, undated last.
// $from, $to: days; the meeting must overlap them. $kinds: list of kinds. $place: part of the place's name. Null: any.
// $afterDay, $afterMeeting: the last meeting of the page before. $limit: at most so many.
// Row: day ('' where undated); meeting; places (none or one); evidence. Lists have no order.
// An empty graph gives no row.
MATCH (m:Meeting)
WHERE ($from IS NULL OR coalesce(m.endsOn, m.startsOn) >= $from)
  AND ($to IS NULL OR m.startsOn <= $to)
  AND ($kinds IS NULL OR m.kind IN $kinds)
  AND ($place IS NULL OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
WITH m, coalesce(m.startsOn, '') AS day
WHERE day < $afterDay OR (day = $afterDay AND m.id > $afterMeeting)
WITH m, day ORDER BY day DESC, m.id LIMIT $limit
RETURN day,
  m{.id, .kind, .startsOn, .endsOn, .datePrecision, .dateBasis, .dateText, .headline} AS meeting,
  [(m)-[:TOOK_PLACE_IN]->(l:Place) | l{.id, .name}] AS places,
  [(m)-[s:STATED_IN]->(d:Article) |
    {article: d{.id, .title, .url, .publishedOn, .source, .language},
      start: s.start, end: s.end, confidence: s.confidence, rule: s.rule}] AS evidence
ORDER BY day DESC, meeting.id
