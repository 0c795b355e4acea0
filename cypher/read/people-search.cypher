// People whose name, in any form, contains a text; in the order of their ids.
// $search: the text in lower case; null for all. $afterId: the last one of the page before. $limit: at most so many.
// Row: person.
MATCH (p:Person)
WHERE ($search IS NULL OR any(form IN p.names WHERE toLower(form) CONTAINS $search)
  OR p.pinyin CONTAINS $search OR replace(p.pinyin, ' ', '') CONTAINS $search)
  AND p.id > $afterId
WITH p ORDER BY p.id LIMIT $limit
RETURN p{.id, .name, .names, .pinyin} AS person
ORDER BY person.id
