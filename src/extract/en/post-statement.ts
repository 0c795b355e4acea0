/**
 * Post statements: posts that a sentence says of somebody: she previously served as dean of the School of Law; he was
 * elected president of the Union in 2018; the Board has appointed X as the college’s ninth president.
 *
 * Only a post whose body is told counts: was minister says too little.
 */
import { readPackageTable } from '../../files.js'
import type { TenureStatus } from '../../model.js'
import type { BodyName, TitlePhrase } from './mention.js'
import type { Person } from './people.js'
import type { ReadSentence } from './reading.js'
import { readTitle } from './title.js'
import { joinsTitles, readPrefix } from './title-chain.js'
import type { Token } from './token.js'
import { createWordTrie } from './word-trie.js'

const verbs = createWordTrie<TenureStatus>()
for (const { words, status } of readPackageTable('seeds/lexicon/en/post-verb.tsv', ['words', 'status']))
  verbs.add(words, status as TenureStatus)

const APPOINTS = /^(?:appointed|named|elected|nominated|chosen|selected|welcomed|appoints|names|elects)$/
/** How far, in tokens, a sentence is searched for whom or what a post belongs to. */
const REACH = 60
/** Adverbs that may stand before the verb, and the words that join it to the person. */
const BETWEEN = /^(?:,|who|and|also|currently|previously|now|most|recently|formerly|later|then|concurrently|first)$/
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|next|current|interim|acting|founding|inaugural)$/

/** Adds to its people the posts that the sentence says they hold or held. */
export function addPostStatements(read: ReadSentence, index: number): void {
  const { tokens } = read.sentence
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.shape !== 'lower') continue
    const verb = verbs.findAt(tokens, i)
    if (verb !== undefined) {
      const person = findSubject(read, i)
      if (person !== undefined) add(read, index, person, verb.to, verb.value)
    } else if (APPOINTS.test(tokens[i]?.key ?? '') && !/^(?:was|were|been|be|is)$/.test(tokens[i - 1]?.key ?? '')) {
      const named = read.view.mentionAt.get(i + 1)
      if (named?.kind !== 'person') continue
      const to = tokens[named.to]?.key === 'as' || tokens[named.to]?.key === 'its' ? named.to : undefined
      const person = read.view.personOf(named)
      if (to !== undefined && person !== undefined)
        add(read, index, person, tokens[to]?.key === 'as' ? to + 1 : to, 'current')
    }
  }
}

/** Whom the verb speaks of: the person right before it, else, behind `and`, whoever opens the sentence. */
function findSubject({ view }: ReadSentence, at: number): Person | undefined {
  const { tokens, mentionAt } = view
  let before = at - 1
  while (before >= 0 && BETWEEN.test(tokens[before]?.key ?? '')) before--
  for (let from = before; from > before - REACH; from--) {
    const mention = mentionAt.get(from)
    if (mention !== undefined && mention.kind !== 'body' && mention.to - 1 === before) return view.personOf(mention)
  }
  const joined = tokens.slice(before + 1, at).some((t) => t.key === 'and')
  const isAfter = /^(?:after|before)$/.test(tokens[at]?.key ?? '')
  for (let from = 0; from < Math.min(at, REACH) && (joined || isAfter); from++) {
    const opener = mentionAt.get(from)
    if (opener !== undefined && opener.kind !== 'body') return view.personOf(opener)
  }
  return undefined
}

function add(read: ReadSentence, sentence: number, person: Person, at: number, status: TenureStatus): void {
  const { tokens } = read.sentence
  for (let i = skipDeterminers(tokens, at), rounds = 0; rounds < 3; rounds++) {
    const prefix = readPrefix(tokens, i)
    const title = readTitle(tokens, prefix.to, true)
    if (title === undefined || title.implies === 'honor') return
    const body = title.body ?? prefix.body ?? (isOwned(tokens, at, title.from) ? findOwner(read, title) : null)
    if (body !== null) {
      const told = title.status === 'current' ? status : title.status
      const phrase = { ...title, body, status: told, owned: false }
      person.titles.push(phrase)
      person.statedPosts.push({ sentence, title: phrase })
    }
    i = joinsTitles(tokens, title.to)
    if (i === title.to) return
    i = skipDeterminers(tokens, i)
  }
}

/** as the college’s ninth, as its first: past articles, ordinals and who owns the post. */
function skipDeterminers(tokens: readonly Token[], at: number): number {
  let i = at
  if (/^(?:the|a|an|its|their)$/.test(tokens[i]?.key ?? '')) i++
  if (tokens[i]?.shape === 'lower' && /^[’']s$/.test(tokens[i + 1]?.text ?? '')) i += 2
  while (ORDINAL.test(tokens[i]?.key ?? '')) i++
  return i
}

function isOwned(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((t) => t.key === 'its' || /^[’']s$/.test(t.text))
}

/** The last body named before the title that is no state. */
function findOwner({ view }: ReadSentence, title: TitlePhrase): BodyName | null {
  for (let i = title.from - 1; i > title.from - REACH; i--) {
    const mention = view.mentionAt.get(i)
    if (mention?.kind === 'body' && mention.body.kind !== 'state' && mention.to <= title.from) return mention.body
  }
  return null
}
