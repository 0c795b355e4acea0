/**
 * Bare titles after names: which body 主席 means in 习近平主席, from what else the article says of the person.
 */
import { afterName } from '../lexicon/national-title.js'
import type { Organization } from '../organization/organization.js'
import { fromName } from '../organization/place-body.js'
import { TITLE_AFTER_NAME } from '../party/title-after-name.js'
import type { Person } from './coreference.js'

/** 习近平主席: a bare title after a name is the person's post of that kind told elsewhere, else that of the state. */
export function adoptBodies(person: Person): void {
  for (const [index, post] of person.posts.entries()) {
    if (post.body !== null || post.rule !== TITLE_AFTER_NAME) continue
    const same = person.posts.find((other) => other.body !== null && other.head.endsWith(post.head))
    const body = same?.body ?? (person.han ? findNational(post.title) : undefined) ?? post.fallback
    if (body === null) continue
    person.posts[index] = { ...post, title: same?.title.endsWith(post.title) ? same.title : post.title, body }
    if (person.body === null || person.body.title === null) person.body = { body, title: post.title }
  }
}

/** The body that the title means in news of the state; undefined where it means none. */
function findNational(title: string): Organization | undefined {
  const national = afterName.get(title)
  if (!national) return undefined
  const body = fromName(national.body)
  return body.kind === 'state' ? body : { ...body, parent: national.parent, written: national.written ?? body.written }
}
