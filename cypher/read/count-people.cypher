// Number of people whose name, in any form, contains a text.
// $search: the text in lower case; null for all.
// Row: total. Exactly one row.
MATCH (p:Person)
WHERE ($search IS NULL OR any(form IN p.names WHERE toLower(form) CONTAINS $search)
  OR p.pinyin CONTAINS $search OR replace(p.pinyin, ' ', '') CONTAINS $search)
RETURN count(p) AS total
