// Erases Persona nodes, to be told anew from the articles.
// $ids: Persona.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Persona {id: id})
DETACH DELETE n
