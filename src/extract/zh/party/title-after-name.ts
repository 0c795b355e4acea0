/**
 * Titles after names: reads 习近平主席, 安德烈校长 and 张三教授.
 */
import type { Title } from '../lexicon/entry.js'
import { RANK } from '../lexicon/title-word.js'
import type { Organization } from '../organization/organization.js'
import { placeAsBody } from '../organization/place-body.js'
import type { TitlePhrase } from '../phrase/phrase.js'
import type { Party } from './party.js'
import { createPost } from './party.js'
import { inferBodyOfHead } from './post-body.js'
import type { State } from './state.js'

/** The rule of posts whose body bare-title.ts may still find. */
export const TITLE_AFTER_NAME = 'zh/title-after-name/post'

/** Gives the title to the person of `party`, right after whose name it stands. */
export function attachAfter(title: Title, party: Party, phrase: TitlePhrase, state: State): void {
  const rank = title.holder === 'honor' || RANK.test(title.head)
  // 东湖大学苏禾教授: nothing but the body stands before the name.
  const body = rank && (party.posts.length > 0 || title.holder === 'honor') ? null : party.body
  const post = createPost(title, {
    title: phrase.qualifier + title.text,
    body,
    start: party.start,
    end: phrase.end,
    rule: TITLE_AFTER_NAME,
    fallback:
      rank || body !== null || party.start === state.unknownBodyEnd
        ? null
        : inferFallback(title, phrase.qualifier, state),
  })
  state.elements[state.elements.length - 1] = { ...party, end: phrase.end, posts: [...party.posts, post] }
}

/** 鲁宾总统: of the foreign state that the article is about; 李校长: of the body that the list or the article tells. */
function inferFallback(title: Title, qualifier: string, state: State): Organization | null {
  if (title.body !== 'state' && title.body !== '-') return inferBodyOfHead(title, qualifier, state)
  const { counterpart } = state.context
  return title.body === 'state' && counterpart ? placeAsBody(counterpart) : null
}
