// Number of articles.
// $search: part of title or text, in lower case. $from, $to: days of publication. $language: zh or en. Null: any.
// Row: total. Exactly one row.
MATCH (d:Article)
WHERE ($search IS NULL OR toLower(d.title) CONTAINS $search OR toLower(d.text) CONTAINS $search)
  AND ($from IS NULL OR d.publishedOn >= $from)
  AND ($to IS NULL OR d.publishedOn <= $to)
  AND ($language IS NULL OR d.language = $language)
RETURN count(d) AS total
