// Who held a post in the same body at the same time, as far as articles tell both times: a time runs from the day told
// or first attested to the day told, or last attested.
// $ids: the people. $limit: at most so many pairs of tenures of each.
// Row: owner, the person's id; person, the colleague; organization, the body; tenure and theirs, ids of the two tenures;
// from, the later of both starts; to, the earlier of both ends. Days are as exact as the texts. The latest first.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Person {id: id})<-[:HELD_BY]-(t:Tenure)-[:OF_POST]->(:Post)-[:POST_IN]->(o:Organization)
  WITH t, o, coalesce(t.sinceOn, t.firstAttestedOn) AS since, coalesce(t.untilOn, t.lastAttestedOn) AS until
  WHERE since IS NOT NULL AND until IS NOT NULL
  MATCH (o)<-[:POST_IN]-(:Post)<-[:OF_POST]-(u:Tenure)-[:HELD_BY]->(q:Person)
  WITH id, t, o, since, until, u, q, coalesce(u.sinceOn, u.firstAttestedOn) AS start,
    coalesce(u.untilOn, u.lastAttestedOn) AS end
  WHERE q.id <> id AND since <= end + '-99-99' AND start <= until + '-99-99'
  WITH t, o, u, q, CASE WHEN since > start THEN since ELSE start END AS from,
    CASE WHEN until < end THEN until ELSE end END AS to
  ORDER BY to DESC, from DESC, q.id, t.id, u.id LIMIT $limit
  RETURN q{.id, .name, .names, .pinyin} AS person, o{.id, .name, .names, .kind} AS organization,
    t.id AS tenure, u.id AS theirs, from, to
}
RETURN id AS owner, person, organization, tenure, theirs, from, to
ORDER BY owner, to DESC, from DESC, person.id, tenure, theirs
