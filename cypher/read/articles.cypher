// Articles: latest published first, undated last.
// $search: part of title or text, in lower case. $from, $to: days of publication. $language: zh or en. Null: any.
// $afterDay, $afterId: the last article of the page before. $limit: at most so many.
// Row: day ('' where undated); article.
MATCH (d:Article)
WHERE ($search IS NULL OR toLower(d.title) CONTAINS $search OR toLower(d.text) CONTAINS $search)
  AND ($from IS NULL OR d.publishedOn >= $from)
  AND ($to IS NULL OR d.publishedOn <= $to)
  AND ($language IS NULL OR d.language = $language)
WITH d, coalesce(d.publishedOn, '') AS day
WHERE day < $afterDay OR (day = $afterDay AND d.id > $afterId)
WITH d, day ORDER BY day DESC, d.id LIMIT $limit
RETURN day, d{.id, .title, .url, .publishedOn, .source, .language} AS article
ORDER BY day DESC, article.id
