// Open questions of one kind.
// $kind: Doubt.kind.
// Row: doubt (all properties), about (ids). Best first, equal ones by id.
MATCH (d:Doubt {kind: $kind})
RETURN d{.*} AS doubt, [(d)-[:ABOUT]->(n) | n.id] AS about
ORDER BY doubt.score DESC, doubt.id
