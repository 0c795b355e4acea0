// Names of all bodies, for the index of names.
// $afterId: the last one of the page before. $limit: at most so many.
// Row: id; key, of the name; names; pinyin; kind; parts, in how many parts of meetings the body was represented.
MATCH (o:Organization)
WHERE o.id > $afterId
WITH o ORDER BY o.id LIMIT $limit
RETURN o.id AS id, o.nameKey AS key, o.names AS names, null AS pinyin, o.kind AS kind,
  COUNT { MATCH (o)<-[:ON_BEHALF_OF]-(:Participation) } AS parts
ORDER BY id
