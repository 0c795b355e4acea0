/** Clustering: who is one person, by what articles tell of a name; and the ids, whatever the order. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterPersonas } from '../../src/link/cluster-personas.js'
import { createIdentifier } from '../../src/link/identifier.js'
import { toPersonName } from '../../src/link/person-name.js'
import type { Persona } from '../../src/link/persona.js'
import { resolveBlock } from '../../src/link/resolve-block.js'

function persona(name: string, year: number | null, ...bodies: string[]): Persona {
  const { key, block } = toPersonName(name)
  const id = createIdentifier('persona', key, year ?? '', ...bodies)
  return { id, block, nameKey: key, name, names: [name], bodies, year, mark: '', articles: 1 }
}

const cases = [
  {
    why: 'the same body',
    people: 1,
    of: [persona('张伟', 2020, '太原市教育局'), persona('张伟', 2023, '太原市教育局')],
  },
  {
    why: 'the same body a generation later',
    people: 2,
    of: [persona('李伟', 1998, '太原市教育局'), persona('李伟', 2023, '太原市教育局')],
  },
  {
    why: 'the same body year after year',
    people: 1,
    of: [1998, 2005, 2014, 2023].map((year) => persona('李伟', year, '太原市教育局')),
  },
  {
    why: 'a body and its unit',
    people: 1,
    of: [persona('张伟', 2020, '东湖大学'), persona('张伟', 2021, '东湖大学电子学院')],
  },
  {
    why: 'namesakes of two cities',
    people: 2,
    of: [persona('张伟', 2022, '太原市教育局'), persona('张伟', 2022, '广州市教育局')],
  },
  {
    why: 'namesakes of two cities of one province',
    people: 2,
    of: [persona('张伟', 2022, '太原市教育局'), persona('张伟', 2022, '大同市卫健委')],
  },
  {
    why: 'a common name in two bodies of one city',
    people: 2,
    of: [persona('张伟', 2022, '太原市教育局'), persona('张伟', 2022, '太原市卫健委')],
  },
  {
    why: 'a rare name in two bodies of one city',
    people: 1,
    of: [persona('熊继军', 2022, '太原市教育局'), persona('熊继军', 2023, '太原市卫健委')],
  },
  {
    why: 'one province in different decades',
    people: 2,
    of: [persona('李伟', 2003, '太原市教育局'), persona('李伟', 2021, '山西省政府')],
  },
  {
    why: 'promotion within the province',
    people: 1,
    of: [persona('金湘军', 2020, '太原市政府'), persona('金湘军', 2022, '山西省政府')],
  },
  {
    why: 'promotion to the capital of a rare name',
    people: 1,
    of: [persona('蓝佛安', 2022, '山西省委'), persona('蓝佛安', 2023, '财政部')],
  },
  {
    why: 'the same move by a common name',
    people: 2,
    of: [persona('李强', 2022, '山西省委'), persona('李强', 2023, '财政部')],
  },
  {
    why: 'two units of one university',
    people: 1,
    of: [persona('石莹', 2013, '东湖大学招生处'), persona('石莹', 2014, '东湖大学工会')],
  },
  {
    why: 'a very common name in two units of one university',
    people: 2,
    of: [persona('张伟', 2013, '东湖大学招生处'), persona('张伟', 2014, '东湖大学工会')],
  },
  {
    why: 'leaders of one province, though the name is common',
    people: 1,
    of: [persona('王浩', 2023, '浙江省政府'), persona('王浩', 2024, '浙江省委')],
  },
  {
    why: 'a foreign name that begins like a Chinese one',
    people: 2,
    of: [persona('艾伦', 2023, '牙买加'), persona('艾伦', 2024, '星河公司')],
  },
  {
    why: 'an article that tells both posts joins',
    people: 1,
    of: [
      persona('张伟', 2022, '太原市教育局'),
      persona('张伟', 2023, '广州市教育局'),
      persona('张伟', 2023, '太原市教育局', '广州市教育局'),
    ],
  },
  {
    why: 'a rare name for years in two provinces at once',
    people: 2,
    of: [2020, 2021, 2022].flatMap((year) => [
      persona('熊继军', year, '太原市教育局'),
      persona('熊继军', year, '广州市教育局'),
    ]),
  },
  {
    why: 'Chinese and pinyin with one body',
    people: 1,
    of: [persona('郝平', 2023, '北京大学'), persona('Hao Ping', 2023, '北京大学')],
  },
  {
    why: 'Chinese and pinyin with different bodies',
    people: 2,
    of: [persona('郝平', 2023, '北京大学'), persona('Hao Ping', 2023, '山西省委')],
  },
  {
    why: 'homophones with one body',
    people: 2,
    of: [persona('李伟', 2023, '北京大学'), persona('李炜', 2023, '北京大学')],
  },
  {
    why: 'a foreigner by short and long name',
    people: 1,
    of: [persona('拜登', 2021, '美国'), persona('约瑟夫·拜登', 2022, '美国国务院')],
  },
  {
    why: 'two first names under one last name',
    people: 2,
    of: [persona('约翰·史密斯', 2021, '英国'), persona('史密斯', 2021, '英国'), persona('亚当·史密斯', 2021, '英国')],
  },
  {
    why: 'one common last name of two states',
    people: 2,
    of: [persona('史密斯', 2021, '英国'), persona('史密斯', 2021, '美国')],
  },
  {
    why: 'a party membership in common is no body in common of two states',
    people: 2,
    of: [persona('穆罕默德', 2021, '摩洛哥'), persona('穆罕默德', 2021, '卡塔尔')],
  },
]

test.each(cases)('$why', ({ people, of }) => {
  const components = clusterPersonas(of)
  expect(components.map(({ facets }) => facets.map(({ name, bodies }) => `${name} ${bodies}`))).toHaveLength(people)
})

test('the order of personas does not matter', () => {
  const all = cases
    .flatMap(({ of }) => of)
    .filter(({ nameKey }) => nameKey === '张伟' || nameKey === '李伟' || nameKey === '李炜')
  const unique = [...new Map(all.map((item) => [item.id, item])).values()]
  const wanted = clusterPersonas(unique).map(({ person, bodies }) => [person, bodies])
  fc.assert(
    fc.property(fc.shuffledSubarray(unique, { minLength: unique.length }), (shuffled) => {
      expect(clusterPersonas(shuffled).map(({ person, bodies }) => [person, bodies])).toEqual(wanted)
    }),
  )
})

test('a person keeps the id while the only one of that name, whatever posts come', () => {
  const [first] = clusterPersonas([persona('郝平', 2020, '教育部')])
  const [later] = clusterPersonas([persona('郝平', 2020, '教育部'), persona('郝平', 2022, '北京大学', '教育部')])
  expect(later?.person).toBe(first?.person)
})

test.each([
  { why: 'nobody else of the name: all bare ones are one', of: [persona('何川', null)], split: false },
  {
    why: 'one bearer: the bare name is theirs',
    of: [persona('何川', null), persona('何川', 2020, '北京大学')],
    split: false,
  },
  {
    why: 'two bearers: each article has to be asked',
    of: [persona('张伟', null), persona('张伟', 2020, '太原市教育局'), persona('张伟', 2020, '广州市教育局')],
    split: true,
  },
  {
    why: 'one who fills the news beside another',
    of: [
      persona('张伟', null),
      { ...persona('张伟', 2020, '太原市教育局'), articles: 9 },
      persona('张伟', 2020, '广州市教育局'),
    ],
    split: false,
  },
])('bare name: $why', ({ of, split }) => {
  const { personOf, components } = resolveBlock(of)
  const person = personOf.get(of[0]?.id ?? '')
  expect(person === null).toBe(split)
  if (!split && components.length > 0) expect(components.map((component) => component.person)).toContain(person)
})

test('pinyin alone is not the bearer of a bare name', () => {
  const bare = persona('Hao Ping', null)
  const { personOf, people } = resolveBlock([bare, persona('郝平', 2020, '北京大学')])
  expect(people.get(personOf.get(bare.id) ?? '')?.name).toBe('Hao Ping')
})
