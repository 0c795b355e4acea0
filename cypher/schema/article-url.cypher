// Finds an article by its address. No parameters, no rows.
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url)
