// Encounters of groups of bodies: latest first, undated last; within a meeting in the order of the text.
// $groups: list of {key, ids}; the bodies of one group are listed together.
// $otherPeople, $otherOrganizations: ids one of which the other side must have; none: any.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// $told: whether one of its sentences must come from an article in $language ('': any) whose source's name contains
// $source, read with at least $confidence. $meetings: ids one of which it must be; none: any.
// $roles, $otherRoles: what the one and the other side's party must have done; none: any.
// $afterDay, $afterMeeting, $afterRank, $afterPair: the last encounter of the page before. $limit: at most so many
// of each group. $scan: at most so many meetings of each group are looked at, latest first.
// Row: owner, the group's key; day ('' where undated), rank and pair, its place in the order; meeting; places (none or
// one); evidence of the meeting; of each party the participation, people and organizations (none or one) and
// ids of the articles that state it.
// scanned: how many meetings of the group were looked at; fewer than $scan: all that there are.
// A group without encounters gives no row.
CALL () {
  UNWIND $otherPeople AS id
  MATCH (:Person {id: id})-[:TOOK_PART_AS]->(:Participation)-[:IN_MEETING]->(x:Meeting)
  WHERE coalesce(x.endsOn, x.startsOn, '') >= $from AND coalesce(x.startsOn, '') <= $to
  RETURN x.id AS meeting
  UNION
  UNWIND $otherOrganizations AS id
  MATCH (:Organization {id: id})<-[:ON_BEHALF_OF]-(:Participation)-[:IN_MEETING]->(x:Meeting)
  WHERE coalesce(x.endsOn, x.startsOn, '') >= $from AND coalesce(x.startsOn, '') <= $to
  RETURN x.id AS meeting
}
WITH collect(meeting) AS theirs
UNWIND $groups AS g
CALL (g, theirs) {
  UNWIND g.ids AS id
  MATCH (:Organization {id: id})<-[:ON_BEHALF_OF]-(a:Participation)-[:IN_MEETING]->(m:Meeting)
  WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to AND m.kind IN $kinds
    AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
    AND (NOT $told OR EXISTS { MATCH (m)-[t:STATED_IN]->(e:Article)
      WHERE ($language = '' OR e.language = $language) AND coalesce(e.source, '') CONTAINS $source
        AND coalesce(t.confidence, 1) >= $confidence })
    AND (size($meetings) = 0 OR m.id IN $meetings)
    AND (size($otherPeople) + size($otherOrganizations) = 0 OR m.id IN theirs)
  WITH a, m, coalesce(m.startsOn, '') AS day
  WHERE day < $afterDay OR (day = $afterDay AND m.id >= $afterMeeting)
  WITH a, m, day ORDER BY day DESC, m.id LIMIT $scan
  WITH collect(a.id) AS parts
  UNWIND parts AS part
  MATCH (a:Participation {id: part})-[:IN_MEETING]->(m:Meeting)<-[:IN_MEETING]-(b:Participation)
  WHERE a.side <> b.side AND (size($roles) = 0 OR a.role IN $roles)
    AND (size($otherRoles) = 0 OR b.role IN $otherRoles)
    AND (size($otherPeople) = 0 OR EXISTS { MATCH (b)<-[:TOOK_PART_AS]-(q:Person) WHERE q.id IN $otherPeople })
    AND (size($otherOrganizations) = 0
      OR EXISTS { MATCH (b)-[:ON_BEHALF_OF]->(r:Organization) WHERE r.id IN $otherOrganizations })
  WITH m, size(parts) AS scanned, coalesce(m.startsOn, '') AS day,
    a.position + b.position AS rank,
    CASE WHEN a.position < b.position OR (a.position = b.position AND a.id < b.id) THEN a ELSE b END AS one,
    CASE WHEN a.position < b.position OR (a.position = b.position AND a.id < b.id) THEN b ELSE a END AS two
  WITH DISTINCT m, scanned, day, rank, one, two, one.id + ' ' + two.id AS pair
  WHERE day < $afterDay OR (day = $afterDay AND (m.id > $afterMeeting OR (m.id = $afterMeeting
    AND (rank > $afterRank OR (rank = $afterRank AND pair > $afterPair)))))
  WITH m, scanned, day, rank, one, two, pair
  ORDER BY day DESC, m.id, rank, pair LIMIT $limit
  RETURN day, rank, pair, scanned,
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
}
RETURN g.key AS owner, day, rank, pair, scanned, meeting, places, evidence,
  first, firstPeople, firstOrganizations, firstArticles, second, secondPeople, secondOrganizations, secondArticles
ORDER BY owner, day DESC, meeting.id, rank, pair
