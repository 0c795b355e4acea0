// Tenures that show a person in a post of a body, on days known.
// $ids: Person.id.
// Row: person, organization, organizationKey, status, firstAttestedOn, lastAttestedOn, witnesses, sinceOn, untilOn.
// No order.
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[:HELD_BY]-(t:Tenure)-[:OF_POST]->(:Post)-[:POST_IN]->(o:Organization)
WHERE t.firstAttestedOn IS NOT NULL
RETURN p.id AS person, o.id AS organization, o.nameKey AS organizationKey, t.status AS status,
  t.firstAttestedOn AS firstAttestedOn, t.lastAttestedOn AS lastAttestedOn, t.witnesses AS witnesses,
  t.sinceOn AS sinceOn, t.untilOn AS untilOn
