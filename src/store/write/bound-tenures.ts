/**
 * Bounds tenures in a store: where a post has one holder at a time, successors bound their predecessors.
 */
import { groupBy } from '../../link/group.js'
import { boundTenures, hasSingleHolder, type TenureOfPost } from '../../link/successor.js'
import { overIds, overRows, runIds, runRows } from '../run-rows.js'
import type { Transaction } from '../store.js'

type StoredTenure = TenureOfPost & { readonly post: string; readonly boundedOn: string | null }

const tenuresOfPosts = overIds<StoredTenure>('link/tenures-of-posts')
const setBounds = overRows<{ id: string; boundedOn: string | null }>('write/bounds-of-tenures')

/** `posts`: those of which a tenure came, went or changed. */
export async function writeBounds(
  transaction: Transaction,
  posts: readonly { readonly id: string; readonly title: string }[],
): Promise<void> {
  const single = posts.filter(({ title }) => hasSingleHolder(title))
  const tenures = await runIds(
    transaction,
    tenuresOfPosts,
    single.map(({ id }) => id),
  )
  const changed = [...groupBy(tenures, ({ post }) => post).values()].flatMap((own) => {
    const bounds = boundTenures(own)
    return own.flatMap(({ id, boundedOn }) => {
      const bound = bounds.get(id) ?? null
      return bound === boundedOn ? [] : [{ id, boundedOn: bound }]
    })
  })
  await runRows(transaction, setBounds, changed)
}
