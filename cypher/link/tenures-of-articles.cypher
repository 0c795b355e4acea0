// Tenures that articles speak of.
// $ids: Article.id.
// Row: article, tenure (Tenure.id), person (Person.id). No order.
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:STATED_IN]-(t:Tenure)-[:HELD_BY]->(p:Person)
RETURN a.id AS article, t.id AS tenure, p.id AS person
