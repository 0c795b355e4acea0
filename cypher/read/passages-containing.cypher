// The latest published articles whose text contains a text, with the sentences in them that tell of meetings.
// $text: in lower case. $limit: at most so many articles.
// Row: text, the article's; passages, list of {meeting, start, end}. Without order.
MATCH (d:Article)
WHERE toLower(d.text) CONTAINS $text
WITH d ORDER BY d.publishedOn DESC, d.id LIMIT $limit
RETURN d.text AS text, [(d)<-[s:STATED_IN]-(m:Meeting) | {meeting: m.id, start: s.start, end: s.end}] AS passages
