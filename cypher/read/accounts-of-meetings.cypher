// What each article says of meetings, sentence by sentence.
// $ids: the meetings.
// Row: owner, the meeting's id; article; start, end, confidence, rule; kind, startsOn, endsOn, dateBasis and place as
// that article has them. Without order.
UNWIND $ids AS id
MATCH (:Meeting {id: id})-[s:STATED_IN]->(d:Article)
RETURN id AS owner, d{.id, .title, .url, .publishedOn, .source, .language} AS article,
  s.start AS start, s.end AS end, s.confidence AS confidence, s.rule AS rule,
  s.kind AS kind, s.startsOn AS startsOn, s.endsOn AS endsOn, s.dateBasis AS dateBasis, s.place AS place
ORDER BY owner
