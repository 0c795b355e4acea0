// Headlines of all meetings, for the index of titles.
// $afterId: the last one of the page before. $limit: at most so many.
// Row: id; title, the headline ('' where there is none); day ('' where undated).
MATCH (m:Meeting)
WHERE m.id > $afterId
WITH m ORDER BY m.id LIMIT $limit
RETURN m.id AS id, coalesce(m.headline, '') AS title, coalesce(m.startsOn, '') AS day
ORDER BY id
