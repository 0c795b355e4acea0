/** `huiwu withdraw`: takes articles out of the graph, with whatever nothing else supports. */
import type { Command } from 'commander'
import { toArticleId } from '../article/create-article.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

const HELP = `
An article is named by its url, by the id that its source gave it, or by the id that the graph gives it (article_…).
Exits with 1 where the graph does not hold one of them.

${STORE_VARIABLES}

Examples:
  $ huiwu withdraw https://example.org/news/1
  $ huiwu withdraw article_97db4699f736b96c8835
`

export function addWithdrawCommand(program: Command): void {
  const command = program
    .command('withdraw')
    .description('take articles out of the graph')
    .argument('<articles...>', 'ids or urls')
  withStoreOptions(command).addHelpText('after', HELP).action(withdraw)
}

async function withdraw(articles: string[], options: StoreOptions): Promise<void> {
  const { withdrawArticles } = await import('../pipeline.js')
  await withStore(options, async (store) => {
    for (const article of articles) {
      const ids = [article, toArticleId({ url: article }), toArticleId({ sourceId: article })]
      if ((await withdrawArticles(store, ids)).length > 0) console.log(`Withdrawn: ${article}`)
      else {
        console.error(`huiwu: ${article}: expected an article of the graph, but it holds none by this id or url.`)
        process.exitCode = 1
      }
    }
    await store.flush()
  })
}
