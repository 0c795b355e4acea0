// Waits until no other writer links, and keeps others waiting until the transaction ends: two writers that read the
// same names at once would each miss what the other adds.
// $id: always the same. No rows come back.
MERGE (t:Turn {id: $id})
SET t.taken = true
