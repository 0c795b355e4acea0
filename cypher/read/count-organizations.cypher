// Number of bodies whose name, in any form, contains a text.
// $search: the text in lower case; null for all.
// Row: total. Exactly one row.
MATCH (o:Organization)
WHERE ($search IS NULL OR any(form IN o.names WHERE toLower(form) CONTAINS $search))
RETURN count(o) AS total
