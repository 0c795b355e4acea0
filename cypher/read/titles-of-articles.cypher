// Titles of all articles, for the index of titles.
// $afterId: the last one of the page before. $limit: at most so many.
// Row: id; title ('' where there is none); day of publication ('' where undated).
MATCH (d:Article)
WHERE d.id > $afterId
WITH d ORDER BY d.id LIMIT $limit
RETURN d.id AS id, coalesce(d.title, '') AS title, coalesce(d.publishedOn, '') AS day
ORDER BY id
