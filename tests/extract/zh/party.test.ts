import { expect, test } from 'vitest'
import { readContext } from '../../../src/extract/zh/organization/context.js'
import { readParties } from '../../../src/extract/zh/party/read-parties.js'
import { toPhrases } from '../../../src/extract/zh/phrase/to-phrases.js'
import { segment } from '../../../src/extract/zh/token/segment.js'
import { table, toArticle } from './article.js'

/** The elements of a sentence: `(林知远: 校长 of 东湖大学)` for a party, other words as they are. */
function elementsOf(text: string, source: string | null = null): string {
  const tokens = segment(text, 0, text.length)
  const context = readContext(toArticle(text, { source }), [tokens])
  const { elements } = readParties(toPhrases(tokens, text), context, null)
  return elements
    .map((element) => {
      if (element.kind === 'word') return element.text
      const posts = element.posts.map(({ title, body }) => `${title} of ${body?.name ?? '?'}`)
      const who = element.person?.name ?? element.body?.name ?? '?'
      const affiliation = element.person && element.body ? [`at ${element.body.name}`] : []
      return `(${[who, ...posts, ...affiliation].join(': ')})`
    })
    .join('')
}

table(
  'parties of a sentence',
  [
    { why: 'a person with a post', text: '东湖大学校长林知远到访', elements: '(林知远: 校长 of 东湖大学)到访' },
    { why: 'a body by itself', text: '东湖大学举办论坛', elements: '(东湖大学)举办论坛' },
    { why: 'a person after a body, without a post', text: '东湖集团林知远到访', elements: '(林知远: at 东湖集团)到访' },
    {
      why: 'those listed after such a person',
      text: '东湖集团林知远、周青到访',
      elements: '(林知远: at 东湖集团)、(周青: at 东湖集团)到访',
    },
    { why: 'a person without either', text: '林知远到访', elements: '(林知远)到访' },
    { why: 'a post whose holder is not named', text: '东湖大学校长到访', elements: '(东湖大学: 校长 of 东湖大学)到访' },
    { why: 'a post that many hold names nobody', text: '东湖大学副校长到访', elements: '到访' },
    {
      why: 'two posts of one person',
      text: '东湖大学党委副书记、校长林知远',
      elements: '(林知远: 党委副书记 of 东湖大学: 校长 of 东湖大学)',
    },
    {
      why: 'a post held with another by 兼',
      text: '东湖大学校长兼党委副书记林知远',
      elements: '(林知远: 校长 of 东湖大学: 党委副书记 of 东湖大学)',
    },
    {
      why: 'deputies share their title',
      text: '东湖大学副校长林知远、周青',
      elements: '(林知远: 副校长 of 东湖大学)、(周青: 副校长 of 东湖大学)',
    },
    { why: 'heads do not', text: '东湖大学校长林知远、周青', elements: '(林知远: 校长 of 东湖大学)、(周青)' },
    {
      why: 'a comma ends what is shared',
      text: '东湖大学副校长林知远到访，周青出席',
      elements: '(林知远: 副校长 of 东湖大学)到访，(周青)出席',
    },
    { why: 'a state before its head', text: '法国总统马克龙', elements: '(马克龙: 总统 of 法国)' },
    { why: 'a state as a party', text: '法国表示欢迎', elements: '(法国)表示欢迎' },
    { why: 'a mere place is none', text: '在武汉会见', elements: '在武汉会见' },
    { why: 'our school', text: '我校举办论坛', source: '东湖大学新闻网', elements: '(东湖大学)举办论坛' },
    { why: 'our school, where nothing tells whose', text: '我校举办论坛', elements: '我校举办论坛' },
    { why: 'a surname with a title', text: '周校长到访', elements: '(周: 校长 of ?)到访' },
    { why: 'a word before a title is no surname', text: '新校长到访', elements: '新(?: 校长 of ?)到访' },
    { why: 'a title after the name', text: '林知远校长到访', elements: '(林知远: 校长 of ?)到访' },
    { why: 'an appointment', text: '任命林知远为东湖大学校长', elements: '任命(林知远: 校长 of 东湖大学)为' },
    { why: '代表 before a body is a verb', text: '林知远代表东湖大学致辞', elements: '(林知远)代表(东湖大学)致辞' },
  ] as { why: string; text: string; source?: string; elements: string; fails?: boolean }[],
  ({ text, source, elements }) => expect(elementsOf(text, source ?? null)).toBe(elements),
)

test('a party reaches from its first body to its name, and a title behind it', () => {
  const text = '😀东湖大学校长林知远、周青教授到访'
  const tokens = segment(text, 0, text.length)
  const context = readContext(toArticle(text), [tokens])
  const { elements } = readParties(toPhrases(tokens, text), context, null)
  const parties = elements.flatMap((element) =>
    element.kind === 'party' ? [text.slice(element.start, element.end)] : [],
  )
  expect(parties).toEqual(['东湖大学校长林知远', '周青教授'])
})
