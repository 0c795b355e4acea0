// Encounters of groups of people: latest first, undated last; within a meeting in the order of the text.
// $groups: list of {key, ids}; the people of one group are listed together.
// $organizations: ids of bodies that they must have represented there. Null: any.
// $otherPeople, $otherOrganizations: ids that the other side must have. Null: any.
// $from, $to: days; the meeting must overlap them. $kinds: list of kinds. $place: part of the place's name. Null: any.
// $afterDay, $afterMeeting, $afterRank, $afterPair: the last encounter of the page before. $limit: at most so many
// of each group.
// Row: owner, the group's key; day ('' where undated), rank and pair, its place in the order; meeting; places (none or
// one); evidence of the meeting; of each party the participation, people and organizations (none or one) and evidence.
// A group without encounters gives no row.
UNWIND $groups AS g
CALL (g) {
  UNWIND g.ids AS id
  MATCH (:Person {id: id})-[:TOOK_PART_AS]->(a:Participation)
    -[:IN_MEETING]->(m:Meeting)<-[:IN_MEETING]-(b:Participation)
  WHERE a.side <> b.side
    AND ($from IS NULL OR coalesce(m.endsOn, m.startsOn) >= $from)
    AND ($to IS NULL OR m.startsOn <= $to)
    AND ($kinds IS NULL OR m.kind IN $kinds)
    AND ($place IS NULL OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
    AND ($organizations IS NULL OR EXISTS { MATCH (a)-[:ON_BEHALF_OF]->(o:Organization) WHERE o.id IN $organizations })
    AND ($otherPeople IS NULL OR EXISTS { MATCH (b)<-[:TOOK_PART_AS]-(q:Person) WHERE q.id IN $otherPeople })
    AND ($otherOrganizations IS NULL
      OR EXISTS { MATCH (b)-[:ON_BEHALF_OF]->(r:Organization) WHERE r.id IN $otherOrganizations })
  WITH m, coalesce(m.startsOn, '') AS day, a.position + b.position AS rank,
    CASE WHEN a.position < b.position OR (a.position = b.position AND a.id < b.id) THEN a ELSE b END AS one,
    CASE WHEN a.position < b.position OR (a.position = b.position AND a.id < b.id) THEN b ELSE a END AS two
  WITH DISTINCT m, day, rank, one, two, one.id + ' ' + two.id AS pair
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
    [(one)-[s:STATED_IN]->(d:Article) |
      {article: d{.id, .title, .url, .publishedOn, .source, .language},
        start: s.start, end: s.end, confidence: s.confidence, rule: s.rule}] AS firstEvidence,
    two{.id, .side, .role, .title, .bodyBasis} AS second,
    [(two)<-[:TOOK_PART_AS]-(p:Person) | p{.id, .name, .names, .pinyin}] AS secondPeople,
    [(two)-[:ON_BEHALF_OF]->(o:Organization) | o{.id, .name, .names, .kind}] AS secondOrganizations,
    [(two)-[s:STATED_IN]->(d:Article) |
      {article: d{.id, .title, .url, .publishedOn, .source, .language},
        start: s.start, end: s.end, confidence: s.confidence, rule: s.rule}] AS secondEvidence
}
RETURN g.key AS owner, day, rank, pair, meeting, places, evidence,
  first, firstPeople, firstOrganizations, firstEvidence, second, secondPeople, secondOrganizations, secondEvidence
ORDER BY owner, day DESC, meeting.id, rank, pair
