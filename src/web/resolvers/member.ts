/** Members of networks and paths: people or bodies, by name or id. */
import { HuiwuError } from '../../errors.js'
import type { NetworkLabel } from '../../store/read/read-network.js'
import type { Context } from '../graphql/context.js'
import { findOrganizationNamed, findPersonNamed } from '../read/names.js'

/** The most often seen of those whom `name` may mean; null where nobody bears it. */
export function findMemberNamed(context: Context, label: NetworkLabel, name: string, field: string) {
  return label === 'people' ? findPersonNamed(context, name, field) : findOrganizationNamed(context, name, field)
}

/** With its type's name, as a Node needs it; null where the graph does not know the id. */
export async function readMember({ personById, organizationById }: Context, label: NetworkLabel, id: string) {
  if (label === 'people') {
    const row = await personById.load(id)
    return row === null ? null : { ...row, __typename: 'Person' }
  }
  const row = await organizationById.load(id)
  return row === null ? null : { ...row, __typename: 'Organization' }
}

/** `value`. Throws BAD_USER_INPUT, naming `field`, unless it is 1 to `most`. */
export function checkRange(field: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value
  throw new HuiwuError('BAD_USER_INPUT', `${field}: expected 1 to ${most}, but got ${value}.`)
}
