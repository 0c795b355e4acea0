/** Organization names: one key for the forms of one body, and what a name tells of its place. */
import { describe, expect, test } from 'vitest'
import { toBodyProfile } from '../../src/link/body-profile.js'
import { toOrganizationName } from '../../src/link/organization-name.js'

describe('one body', () => {
  test.each([
    { key: '山西省委', forms: ['山西省委', '中共山西省委', '中共山西省委员会', '中国共产党山西省委员会'] },
    { key: '山西省委组织部', forms: ['山西省委组织部', '中共山西省委组织部'] },
    { key: '广西壮族自治区党委', forms: ['广西壮族自治区党委', '中共广西壮族自治区委员会'] },
    { key: '东湖大学党委', forms: ['东湖大学党委', '中共东湖大学委员会', '中国共产党东湖大学委员会'] },
    { key: '山西省政府', forms: ['山西省政府', '山西省人民政府'] },
    { key: '山西省人大常委会', forms: ['山西省人大常委会', '山西省人民代表大会常务委员会'] },
    { key: '山西省政协', forms: ['山西省政协', '中国人民政治协商会议山西省委员会', '政协山西省委员会'] },
    { key: '外交部', forms: ['外交部', '中国外交部', '中华人民共和国外交部'] },
    { key: '教育部', forms: ['教育部', '中华人民共和国教育部', '中國教育部'] },
    { key: '北京大学', forms: ['北京大学', '北大', 'Peking University', '北京大學'] },
    { key: '美国', forms: ['美国', '美利坚合众国', 'United States', 'the United States'] },
    { key: '中国政府', forms: ['中国政府', 'Government of China', 'the Chinese government'] },
    {
      key: '俄罗斯外交部',
      forms: ['俄罗斯外交部', 'Ministry of Foreign Affairs of Russia', 'Russian Foreign Ministry'],
    },
    { key: '教育部', forms: ['Ministry of Education of China', 'Chinese Ministry of Education'] },
    {
      key: '山西省委',
      forms: [
        'Shanxi Provincial Committee of the CPC',
        'CPC Shanxi Provincial Committee',
        'Shanxi Provincial Party Committee',
      ],
    },
    { key: '陕西省政府', forms: ['Shaanxi Provincial Government', "Shaanxi Provincial People's Government"] },
    { key: '太原市政府', forms: ['Taiyuan Municipal Government', 'the Taiyuan Municipal People’s Government'] },
    { key: 'acme holdings', forms: ['Acme Holdings', 'The ACME Holdings', 'Acme  Holdings'] },
  ])('$key', ({ key, forms }) =>
    expect(forms.map((form) => toOrganizationName(form).key)).toEqual(forms.map(() => key)),
  )
})

describe('different bodies', () => {
  test.each([
    ['山西省委', '山西省政府'],
    ['山西省委', '太原市委'],
    ['北京大学', '北京大学电子学院'],
    ['中国银行', '银行'],
    ['中国科学院', '科学院'],
    ['广西大学', '广西省委'],
    ['Shanxi Provincial Government', 'Shaanxi Provincial Government'],
    ['Ministry of Education', 'Ministry of Education of China'],
    ['Chinese Food Company', '中国'],
  ])('%s is not %s', (a, b) => expect(toOrganizationName(a).key).not.toBe(toOrganizationName(b).key))
})

test.each([
  ['市委', true],
  ['学校', true],
  ['the Ministry', true],
  ['代表团', true],
  ['太原市委', false],
  ['国务院', false],
])('%s generic: %s', (name, generic) => expect(toOrganizationName(name).generic).toBe(generic))

describe('place', () => {
  test.each([
    { name: '山西省委', state: '中国', province: '山西省', prefecture: null, national: false },
    { name: '太原市教育局', state: '中国', province: '山西省', prefecture: '太原市', national: false },
    { name: '山西省太原市政府', state: '中国', province: '山西省', prefecture: '太原市', national: false },
    { name: '外交部', state: '中国', province: null, prefecture: null, national: true },
    { name: '美国国务院', state: '美国', province: null, prefecture: null, national: true },
    { name: '越南共产党', state: '越南', province: null, prefecture: null, national: true },
    { name: '太原理工大学', state: null, province: null, prefecture: null, national: false },
    { name: '联合国', state: null, province: null, prefecture: null, national: false },
  ])('$name', ({ name, ...place }) => expect(toBodyProfile(toOrganizationName(name).key)).toMatchObject(place))
})
