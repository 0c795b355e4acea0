/** Names in time: a renamed body is one, and shows when articles used which name. */
import { expect, test } from 'vitest'
import { ingestArticles } from '../../src/pipeline.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { tell } from '../link/told.js'
import { describeEachStore } from '../store/each-store.js'

describeEachStore('names of a body', (openEmpty) => {
  test('come with the days of their first and last use, earliest first', async () => {
    const store = await openEmpty()
    await ingestArticles(store, [
      tell({ id: 'old', publishedOn: '2015-03-01', bodies: ['香港公开大学'] }),
      tell({ id: 'older', publishedOn: '2012-03-01', bodies: ['香港公开大学'] }),
      tell({ id: 'new', publishedOn: '2023-03-01', bodies: ['香港都会大学'] }),
      tell({ id: 'undated', bodies: ['香港都会大学'] }),
    ])
    const query =
      '{ organization(name: "香港都会大学") { nameUses { name articles first last } } organizations { totalCount } }'
    const { data } = await executeQuery(store, query)
    expect(data).toEqual({
      organization: {
        nameUses: [
          { name: '香港公开大学', articles: 2, first: '2012-03-01', last: '2015-03-01' },
          { name: '香港都会大学', articles: 2, first: '2023-03-01', last: '2023-03-01' },
        ],
      },
      organizations: { totalCount: 1 },
    })
  })
})
