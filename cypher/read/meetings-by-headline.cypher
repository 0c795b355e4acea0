// Meetings whose headline contains a text: latest first, undated last.
// $search: the text in lower case. $limit: at most so many.
// Row: id; headline.
MATCH (m:Meeting)
WHERE toLower(m.headline) CONTAINS $search
WITH m, coalesce(m.startsOn, '') AS day ORDER BY day DESC, m.id LIMIT $limit
RETURN m.id AS id, m.headline AS headline
ORDER BY day DESC, id
