/**
 * Surnames before titles: reads 吴书记, 杨校长 as persons; coreference joins them with their full names.
 */
import { TokenClass } from '../lexicon/entry.js'
import type { PersonPhrase, Phrase } from '../phrase/phrase.js'
import { createParty } from './party.js'
import type { State } from './state.js'

/** 吴书记, 杨校长: a surname right before a title. */
export function readSurname(phrase: Phrase & { kind: 'word' }, next: Phrase | undefined, state: State): boolean {
  const { start, end, token } = phrase
  if (token.text.length !== 1 || next?.kind !== 'title' || next.start !== phrase.end || next.qualifier !== '')
    return false
  if (token.cls !== TokenClass.Unknown && token.cls !== TokenClass.Noun && token.cls !== TokenClass.Modifier)
    return false
  const title = next.token.entry?.title
  if (!title || title.holder === 'honor' || title.text.length > 5 || !isNameSurname(token.text)) return false
  if (state.pending.length > 0) return false
  const person: PersonPhrase = { kind: 'person', start, end, name: token.text, script: 'han', alias: null }
  state.elements.push(createParty({ start, end, person, surname: true }))
  state.adjacent = null
  return true
}

/** Common surnames that a bare letter before a title may be; rarer letters are more often words. */
function isNameSurname(letter: string): boolean {
  return SURNAMES.has(letter)
}

const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔牛岳季温葛俞骆邸翟霍詹柯单欧',
)
