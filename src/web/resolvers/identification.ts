/** Identification: the arguments `id` and `name` of the fields that give one person or one body. */
import { HuiwuError } from '../../errors.js'

export interface Identification {
  readonly id?: string | null
  readonly name?: string | null
}

/** Throws BAD_USER_INPUT, naming the field, unless exactly one of the two is given. */
export function toIdentification(
  field: string,
  { id, name }: Identification,
): { by: 'id'; id: string } | { by: 'name'; name: string } {
  if (typeof id === 'string' && typeof name !== 'string') return { by: 'id', id }
  if (typeof name === 'string' && typeof id !== 'string') return { by: 'name', name }
  const found = typeof id === 'string' ? 'both' : 'neither'
  throw new HuiwuError('BAD_USER_INPUT', `${field}: expected exactly one of id and name, but got ${found}.`)
}
