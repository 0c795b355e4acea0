/**
 * Envoys: reads 国家主席甲特别代表、国家副主席乙, where 乙 stands for the body of 甲.
 */
import type { Title } from '../lexicon/entry.js'
import type { TitlePhrase } from '../phrase/phrase.js'
import type { Party } from './party.js'
import { createPost } from './party.js'
import type { State } from './state.js'

/** 国家主席甲特别代表、国家副主席乙: the envoy is 乙, and stands for the body of 甲. */
export function readEnvoy(title: Title, sender: Party, phrase: TitlePhrase, state: State): void {
  const body = sender.posts.find((post) => post.body !== null)?.body ?? sender.body
  const { start, end } = phrase
  state.pending.push(createPost(title, { title: title.text, body, start, end, rule: 'zh/envoy/body-of-sender' }))
}
