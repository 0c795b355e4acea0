// Open questions about people.
// $ids: Person.id.
// Row: doubt (Doubt.id). No order; a doubt about two of them comes twice.
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[:ABOUT]-(d:Doubt)
RETURN d.id AS doubt
