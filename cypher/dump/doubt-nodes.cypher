// Doubt nodes with the relationships that leave them.
// $ids: Doubt.id.
// Row: node (all properties), leaving (type, properties, labels and id of the other end). No order.
UNWIND $ids AS id
MATCH (n:Doubt {id: id})
RETURN n{.*} AS node, [(n)-[r]->(m) | {type: type(r), properties: properties(r), labels: labels(m), to: m.id}] AS leaving
