// All that articles show of the bearers of names.
// $blocks: Persona.block.
// Row: persona (all properties), people (Person.id of those it was identified as). No order.
UNWIND $blocks AS block
MATCH (s:Persona {block: block})
RETURN s{.*} AS persona, [(s)-[:IDENTIFIED_AS]->(p:Person) | p.id] AS people
