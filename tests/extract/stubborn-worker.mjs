/** A thread of the extraction pool for tests: does what the texts say, as rules with a defect might. */
export default function extractBatch(articles) {
  return articles.map(({ id, text }) => {
    if (text === 'hang') for (;;);
    if (text === 'exit') process.exit(3)
    if (text === 'throw') throw new Error('a defect')
    return { record: { articleId: id } }
  })
}
