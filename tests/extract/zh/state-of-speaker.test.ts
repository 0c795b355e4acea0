import { expect } from 'vitest'
import { extract, meetingsOf, table } from './article.js'

const MET = '欢迎仪式后，李强同朔尔茨举行会谈。'

table(
  'the states of those who met, of whom nothing else is told',
  [
    {
      why: 'who speaks for 中方 and for 德方',
      text: `${MET}李强表示，中方愿同德国深化合作。朔尔茨表示，德方重视对华关系。`,
      meetings: ['talks: 李强 (中国) host, 朔尔茨 (德国) guest'],
    },
    {
      why: 'who speaks to the other side',
      text: `${MET}李强表示，愿与德方深化合作。朔尔茨感谢德国各界，指出愿同中方一道努力。`,
      meetings: ['talks: 李强 (中国) host, 朔尔茨 (德国) guest'],
    },
    {
      why: 'a speech that goes on in the next sentence',
      text: `${MET}朔尔茨表示，此访很重要。德方愿推动德国企业来华。`,
      meetings: ['talks: 李强 host, 朔尔茨 (德国) guest'],
    },
    {
      why: 'a post that the article tells leads',
      text: `国务院总理李强抵达。${MET}李强表示，中方愿同德国深化合作。朔尔茨表示赞同。`,
      meetings: ['talks: 李强 (国务院) host, 朔尔茨 guest'],
    },
    {
      why: 'one letter of several states: the one that the article names',
      text: '李强同莫特利举行会谈。莫特利表示，巴方愿推动巴巴多斯企业来华。',
      meetings: ['talks: 李强 host, 莫特利 (巴巴多斯) guest'],
    },
    {
      why: 'a letter of no state that the article names',
      text: `${MET}朔尔茨表示，德方愿扩大合作。`,
      meetings: ['talks: 李强 host, 朔尔茨 guest'],
    },
    { why: 'who says nothing of it', text: `${MET}朔尔茨表示赞同。`, meetings: ['talks: 李强 host, 朔尔茨 guest'] },
    {
      why: 'both in turn, as often for the one as for the other',
      text: `${MET}朔尔茨表示，德方来自德国。朔尔茨指出，法方来自法国。`,
      meetings: ['talks: 李强 host, 朔尔茨 guest'],
    },
  ],
  ({ text, meetings }) => expect(meetingsOf(extract(text))).toEqual(meetings),
)
