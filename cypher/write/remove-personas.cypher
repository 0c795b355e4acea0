// Removes personas that no article shows any more.
// $ids: Persona.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Persona {id: id})
DETACH DELETE n
