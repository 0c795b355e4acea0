// Who held posts.
// $ids: Post.id.
// Row: post, title, id (Tenure.id), person (Person.id), firstAttestedOn, lastAttestedOn, untilOn, boundedOn. No order.
UNWIND $ids AS id
MATCH (o:Post {id: id})<-[:OF_POST]-(t:Tenure)-[:HELD_BY]->(p:Person)
RETURN o.id AS post, o.title AS title, t.id AS id, p.id AS person, t.firstAttestedOn AS firstAttestedOn,
  t.lastAttestedOn AS lastAttestedOn, t.untilOn AS untilOn, t.boundedOn AS boundedOn
