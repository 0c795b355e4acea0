// Meetings of groups of people: latest first, undated last.
// $groups: list of {key, ids}; the people of one group are listed together.
// $from, $to: days that the meeting must overlap; '' and 9999-99-99: any, also undated.
// $kinds: kinds that it may be of. $place: part of the place's name; '': any.
// $told: whether one of its sentences must come from an article in $language ('': any) whose source's name contains
// $source, read with at least $confidence. $meetings: ids one of which it must be; none: any.
// $afterDay, $afterMeeting: the last meeting of the page before. $limit: at most so many of each group.
// $withParties: whether to bring along who took part.
// Row: owner, the group's key; day ('' where undated); meeting; places (none or one); evidence; parties, a list of
// {participation, people, organizations}, each with none or one id of either; empty without $withParties. Lists have no
// order.
// A group without meetings gives no row.
UNWIND $groups AS g
CALL (g) {
  UNWIND g.ids AS id
  MATCH (:Person {id: id})-[:TOOK_PART_AS]->(:Participation)-[:IN_MEETING]->(m:Meeting)
  WHERE coalesce(m.endsOn, m.startsOn, '') >= $from AND coalesce(m.startsOn, '') <= $to AND m.kind IN $kinds
    AND ($place = '' OR EXISTS { MATCH (m)-[:TOOK_PLACE_IN]->(l:Place) WHERE l.name CONTAINS $place })
    AND (NOT $told OR EXISTS { MATCH (m)-[t:STATED_IN]->(e:Article)
      WHERE ($language = '' OR e.language = $language) AND coalesce(e.source, '') CONTAINS $source
        AND coalesce(t.confidence, 1) >= $confidence })
    AND (size($meetings) = 0 OR m.id IN $meetings)
  WITH DISTINCT m, coalesce(m.startsOn, '') AS day
  WHERE day < $afterDay OR (day = $afterDay AND m.id > $afterMeeting)
  WITH m, day ORDER BY day DESC, m.id LIMIT $limit
  CALL (m) {
    MATCH (m)<-[:IN_MEETING]-(a:Participation)
    WHERE $withParties
    RETURN collect({
      participation: a{.id, .side, .role, .title, .bodyBasis, .position},
      people: [(a)<-[:TOOK_PART_AS]-(p:Person) | p.id],
      organizations: [(a)-[:ON_BEHALF_OF]->(o:Organization) | o.id]
    }) AS parties
  }
  RETURN day, parties,
    m{.id, .kind, .startsOn, .endsOn, .datePrecision, .dateBasis, .dateText, .headline} AS meeting,
    [(m)-[:TOOK_PLACE_IN]->(l:Place) | l{.id, .name}] AS places,
    [(m)-[s:STATED_IN]->(d:Article) |
      {article: d{.id, .title, .url, .publishedOn, .source, .language},
        start: s.start, end: s.end, confidence: s.confidence, rule: s.rule}] AS evidence
}
RETURN g.key AS owner, day, meeting, places, evidence, parties
ORDER BY owner, day DESC, meeting.id
