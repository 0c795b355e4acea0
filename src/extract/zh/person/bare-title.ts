/**
 * Bare titles after names: which body 主席 means in 习近平主席, from what else the article says of the person.
 */

import type { Organization } from '../organization/organization.js'
import { CHINA, placeAsBody } from '../organization/place-body.js'
import { TITLE_AFTER_NAME } from '../party/title-after-name.js'
import type { Person } from './coreference.js'

/** 习近平主席: a bare title after a name is the person's post of that kind told elsewhere, else that of the state. */
export function adoptBodies(person: Person): void {
  for (const [index, post] of person.posts.entries()) {
    if (post.body !== null || post.rule !== TITLE_AFTER_NAME) continue
    const same = person.posts.find((other) => other.body !== null && other.head.endsWith(post.head))
    const han = [...person.names].every((name) => /^\p{Script=Han}{2,3}$/u.test(name))
    const body = same?.body ?? (han ? NATIONAL_BODY[post.title]?.() : undefined) ?? post.fallback
    if (body === null) continue
    person.posts[index] = { ...post, title: same?.title.endsWith(post.title) ? same.title : post.title, body }
    if (person.body === null || person.body.title === null) person.body = { body, title: post.title }
  }
}

/** What a bare title after a name means in news of the state. */
const congress = (): Organization => ({
  name: '全国人民代表大会常务委员会',
  kind: 'legislature',
  parent: '全国人民代表大会',
  written: '全国人大常委会',
  restored: true,
})

const NATIONAL_BODY: Readonly<Record<string, () => Organization>> = {
  委员长: congress,
  副委员长: congress,
  国务委员: () => ({ name: '国务院', kind: 'government', parent: null, written: '国务院', restored: true }),
  主席: () => placeAsBody(CHINA),
  总理: () => ({ name: '国务院', kind: 'government', parent: null, written: '国务院', restored: true }),
  总书记: () => ({ name: '中国共产党中央委员会', kind: 'party', parent: null, written: '中共中央', restored: true }),
}
