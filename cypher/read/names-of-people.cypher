// Names of all people, for the index of names.
// $afterId: the last one of the page before. $limit: at most so many.
// Row: id; key, of the name; names; pinyin; kind, always null; parts, in how many parts of meetings the person was seen.
MATCH (p:Person)
WHERE p.id > $afterId
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p.nameKey AS key, p.names AS names, p.pinyin AS pinyin, null AS kind,
  COUNT { MATCH (p)-[:TOOK_PART_AS]->(:Participation) } AS parts
ORDER BY id
