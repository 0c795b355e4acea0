// People by any form of their name, whatever its case; looks at all of them.
// $name: the form, in lower case. $compact: the same without spaces; compared with pinyin. $limit: at most so many.
// Row: person.
MATCH (p:Person)
WHERE any(form IN p.names WHERE toLower(form) = $name) OR replace(p.pinyin, ' ', '') = $compact
WITH p ORDER BY p.id LIMIT $limit
RETURN p{.id, .name, .names, .pinyin} AS person
ORDER BY person.id
