// Says which meetings were part of others, by an article that tells both.
// $rows: article (Article.id); partKind, partStart, partEnd and wholeKind, wholeStart, wholeEnd, as in STATED_IN.
// No rows come back; a row whose meetings are not there does nothing.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})<-[p:STATED_IN]-(part:Meeting)
WHERE p.kind = row.partKind AND p.start = row.partStart AND p.end = row.partEnd
MATCH (a)<-[w:STATED_IN]-(whole:Meeting)
WHERE w.kind = row.wholeKind AND w.start = row.wholeStart AND w.end = row.wholeEnd AND whole.id <> part.id
MERGE (part)-[:PART_OF]->(whole)
