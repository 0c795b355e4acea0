// Encounters of the meetings given: latest first, undated last; within a meeting in the order of the text.
// $ids: the meetings. $roles: what one of the two parties must have done; none: any.
// $afterDay, $afterMeeting, $afterRank, $afterPair: the last encounter of the page before. $limit: at most so many.
// Row: day ('' where undated), rank and pair, its place in the order; meeting; places (none or
// one); evidence of the meeting; of each party the participation, people and organizations (none or one) and
// ids of the articles that state it.
// A meeting without sides gives no row.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[:IN_MEETING]-(one:Participation)
MATCH (m)<-[:IN_MEETING]-(two:Participation)
WHERE one.side <> two.side AND (size($roles) = 0 OR one.role IN $roles OR two.role IN $roles)
  AND (one.position < two.position OR (one.position = two.position AND one.id < two.id))
WITH m, one, two, coalesce(m.startsOn, '') AS day, one.position + two.position AS rank, one.id + ' ' + two.id AS pair
WHERE day < $afterDay OR (day = $afterDay AND (m.id > $afterMeeting OR (m.id = $afterMeeting
  AND (rank > $afterRank OR (rank = $afterRank AND pair > $afterPair)))))
WITH m, day, rank, one, two, pair ORDER BY day DESC, m.id, rank, pair LIMIT $limit
RETURN day, rank, pair,
  m{.id, .kind, .startsOn, .endsOn, .datePrecision, .dateBasis, .dateText, .headline} AS meeting,
  [(m)-[:TOOK_PLACE_IN]->(l:Place) | l{.id, .name}] AS places,
  [(m)-[s:STATED_IN]->(d:Article) |
    {article: d{.id, .title, .url, .publishedOn, .source, .language},
      start: s.start, end: s.end, confidence: s.confidence, rule: s.rule}] AS evidence,
  one{.id, .side, .role, .title, .bodyBasis} AS first,
  [(one)<-[:TOOK_PART_AS]-(p:Person) | p{.id, .name, .names, .pinyin}] AS firstPeople,
  [(one)-[:ON_BEHALF_OF]->(o:Organization) | o{.id, .name, .names, .kind}] AS firstOrganizations,
  [(one)-[:STATED_IN]->(d:Article) | d.id] AS firstArticles,
  two{.id, .side, .role, .title, .bodyBasis} AS second,
  [(two)<-[:TOOK_PART_AS]-(p:Person) | p{.id, .name, .names, .pinyin}] AS secondPeople,
  [(two)-[:ON_BEHALF_OF]->(o:Organization) | o{.id, .name, .names, .kind}] AS secondOrganizations,
  [(two)-[:STATED_IN]->(d:Article) | d.id] AS secondArticles
ORDER BY day DESC, meeting.id, rank, pair
