// What people decided, also what they undid. No parameters.
// Row: decision (all properties). Latest first.
MATCH (d:Decision)
RETURN d{.*} AS decision
ORDER BY decision.madeAt DESC, decision.id
