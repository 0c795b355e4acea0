/**
 * The language data of seeds/: every file reads, keys are unique, references lead somewhere, and nothing stands in it
 * that would be read as a name everywhere (一 as a body, 合作 as a town).
 */

import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  packagePath,
  readDivisionTable,
  readOrganizationTable,
  readPackageTable,
  readStateTable,
} from '../src/files.js'
import { ORGANIZATION_KINDS } from '../src/model.js'

const lexicon = 'seeds/lexicon/zh'
const gazetteer = 'seeds/gazetteer'

const surnames = readPackageTable(`${lexicon}/surname.tsv`, ['surname', 'weight'])
const words = readPackageTable(`${lexicon}/word.tsv`, ['word', 'weight', 'tag'])
const givenNames = readPackageTable(`${lexicon}/given-name.tsv`, ['character', 'single', 'first', 'last'])
const transliteration = readPackageTable(`${lexicon}/transliteration.tsv`, ['character', 'start', 'middle', 'end'])
const foreignPlaces = readPackageTable(`${lexicon}/foreign-place.tsv`, ['name', 'state'])
const states = readStateTable()
const divisions = readDivisionTable()
const letters = readPackageTable(`${gazetteer}/province-abbreviation.tsv`, ['name', 'abbreviation'])
const bodies = readOrganizationTable()
const landmarks = readPackageTable(`${gazetteer}/landmark.tsv`, ['name', 'city'])

const items = (list: string) => list.split('|').filter((item) => item !== '')
const repeated = (keys: readonly string[]) => {
  const seen = new Set<string>()
  return keys.filter((key) => seen.size === seen.add(key).size)
}
const isWeight = (text: string) => /^\d+$/.test(text)

describe('keys', () => {
  it.each([
    ['surnames', surnames.map((row) => row.surname)],
    ['words', words.map((row) => row.word)],
    ['characters of given names', givenNames.map((row) => row.character)],
    ['characters of transliterations', transliteration.map((row) => row.character)],
    ['foreign places', foreignPlaces.map((row) => row.name)],
    ['states', states.map((row) => row.zh)],
    ['codes of states', states.map((row) => row.iso)],
    ['divisions below the same one', divisions.map((row) => `${row.name} ${row.parent}`)],
    ['codes of divisions', divisions.map((row) => row.code).filter((code) => code !== '')],
    ['letters of provinces', letters.map((row) => row.abbreviation)],
    ['landmarks', landmarks.map((row) => row.name)],
    ['names of bodies', bodies.flatMap((row) => [row.name, ...items(row.otherNames)])],
    ['English names of bodies', bodies.flatMap((row) => items(row.english))],
    [
      'Chinese names of states',
      states.flatMap((row) => [...new Set([row.zh, row.zhFull, ...items(row.zhAbbreviations)])]),
    ],
  ])('%s are unique', (_, keys) => {
    expect(repeated(keys)).toEqual([])
  })
})

describe('weights', () => {
  it.each([
    ['surname', surnames.map((row) => row.weight)],
    ['word', words.map((row) => row.weight)],
  ])('every %s has one above zero', (_, weights) => {
    expect(weights.filter((weight) => !isWeight(weight) || Number(weight) === 0)).toEqual([])
  })

  it.each([
    ['given names', givenNames.map((row) => [row.single, row.first, row.last])],
    ['transliterations', transliteration.map((row) => [row.start, row.middle, row.end])],
  ])('every character of %s occurs somewhere', (_, rows) => {
    expect(rows.filter((row) => !row.every(isWeight) || row.every((weight) => weight === '0'))).toEqual([])
  })

  it.each([
    ['王', '习'],
    ['李', '欧阳'],
    ['欧阳', '万俟'],
  ])('%s is a more frequent surname than %s', (frequent, rare) => {
    const weightOf = (surname: string) => Number(surnames.find((row) => row.surname === surname)?.weight)
    expect(weightOf(frequent)).toBeGreaterThan(weightOf(rare))
  })

  it('the surnames together have about a million bearers per million', () => {
    const sum = surnames.reduce((total, row) => total + Number(row.weight), 0)
    expect(sum).toBeGreaterThan(900_000)
    expect(sum).toBeLessThan(1_000_000)
  })
})

describe('references', () => {
  const divisionNames = new Set(divisions.map((row) => row.name))
  const bodyNames = new Set(bodies.map((row) => row.name))
  const stateNames = new Set(states.map((row) => row.zh))

  it('kinds of bodies are those of the model', () => {
    expect(bodies.filter((row) => !(ORGANIZATION_KINDS as readonly string[]).includes(row.kind))).toEqual([])
  })
  it('parents of bodies are bodies, and no body is above itself', () => {
    const parents = new Map(bodies.map((row) => [row.name, row.parent]))
    const isBroken = ({ name, parent }: { name: string; parent: string }) => {
      const above = new Set([name])
      for (let body: string | undefined = parent; body; body = parents.get(body)) {
        if (above.has(body) || !bodyNames.has(body)) return true
        above.add(body)
      }
      return false
    }
    expect(bodies.filter(isBroken)).toEqual([])
  })
  it('levels of divisions are three, and each but the first has one above it', () => {
    const levels = new Map(divisions.map((row) => [row.name, row.level]))
    const isBroken = ({ level, parent }: { level: string; parent: string }) =>
      level === 'province'
        ? parent !== ''
        : level === 'prefecture'
          ? levels.get(parent) !== 'province'
          : level !== 'county' || !divisionNames.has(parent)
    expect(divisions.filter(isBroken)).toEqual([])
  })
  it('letters stand for provinces', () => {
    expect(letters.filter((row) => !divisionNames.has(row.name) || row.abbreviation.length !== 1)).toEqual([])
  })
  it('foreign places lie in states, or in none that is told', () => {
    expect(foreignPlaces.filter((row) => row.state !== '' && !stateNames.has(row.state))).toEqual([])
  })
  it('landmarks lie in divisions', () => {
    expect(landmarks.filter((row) => !divisionNames.has(row.city))).toEqual([])
  })
})

describe('what must not be in it', () => {
  it('bodies and places of one character', () => {
    const forms = [
      ...bodies.flatMap((row) => [row.name, ...items(row.otherNames)]),
      ...divisions.flatMap((row) => [row.name, row.short]),
      ...foreignPlaces.map((row) => row.name),
      ...landmarks.map((row) => row.name),
    ]
    expect(forms.filter((form) => form.length < 2)).toEqual([])
  })
  it.each(['人大', '交大', '发改委', '社科院', '科协', '党委'])('%s, which may be many bodies', (form) => {
    expect(bodies.filter((row) => [row.name, ...items(row.otherNames)].includes(form))).toEqual([])
  })
  it.each(['合作', '和平', '东方', '武功', '共和', '鼓楼'])('%s as a place', (word) => {
    expect(divisions.filter((row) => row.short === word)).toEqual([])
  })
  it.each(['香港', '澳门', '台湾'])('%s as a state', (name) => {
    expect(states.filter((row) => [row.zh, ...items(row.zhAbbreviations)].includes(name))).toEqual([])
    expect(divisions.filter((row) => row.short === name && row.level === 'province')).toHaveLength(1)
  })
  it('names of people among the words', () => {
    expect(words.filter((row) => /^(nr|nt)/.test(row.tag))).toEqual([])
  })
  it('blanks around cells and empty items of lists', () => {
    const cells = [...bodies, ...states, ...divisions, ...foreignPlaces, ...landmarks].flatMap((row) =>
      Object.values(row),
    )
    expect(cells.filter((cell) => cell !== cell.trim() || /^\||\|\||\|$/.test(cell))).toEqual([])
  })
})

describe('what must be in it', () => {
  it.each([
    ['surnames', surnames.length, 500, 1_000],
    ['words', words.length, 100_000, 130_000],
    ['characters of given names', givenNames.length, 1_500, 4_000],
    ['characters of transliterations', transliteration.length, 400, 800],
    ['foreign places', foreignPlaces.length, 800, 2_000],
    ['states', states.length, 195, 200],
    ['divisions', divisions.length, 3_100, 3_400],
    ['bodies', bodies.length, 1_500, 5_000],
    ['landmarks', landmarks.length, 60, 300],
  ])('%s: as many as expected', (_, count, least, most) => {
    expect(count).toBeGreaterThanOrEqual(least)
    expect(count).toBeLessThanOrEqual(most)
  })
  it('a list of words below 2.5 MB', () => {
    expect(statSync(packagePath(`${lexicon}/word.tsv`)).size).toBeLessThan(2_500_000)
  })
  it.each([
    ['北大', '北京大学', 'university'],
    ['东林', '东北林业大学', 'university'],
    ['中纪委', '中国共产党中央纪律检查委员会', 'party'],
    ['工信部', '工业和信息化部', 'government'],
    ['国家卫计委', '国家卫生和计划生育委员会', 'government'],
    ['上合组织', '上海合作组织', 'international'],
    ['越共中央', '越南共产党中央委员会', 'party'],
    ['中石油', '中国石油天然气集团有限公司', 'company'],
  ])('%s is %s', (form, name, kind) => {
    const found = bodies.find((row) => items(row.otherNames).includes(form))
    expect(found).toMatchObject({ name, kind })
  })
  it.each([
    ['延边', '延边朝鲜族自治州', 'prefecture'],
    ['恩施', '恩施土家族苗族自治州', 'prefecture'],
    ['内蒙古', '内蒙古自治区', 'province'],
    ['海淀', '海淀区', 'county'],
  ])('%s is short for %s', (short, name, level) => {
    expect(divisions.filter((row) => row.short === short)).toMatchObject([{ name, level }])
  })
  it.each([
    ['沙特', '沙特阿拉伯'],
    ['俄', '俄罗斯'],
    ['巴新', '巴布亚新几内亚'],
  ])('%s is the state %s', (form, state) => {
    expect(states.filter((row) => items(row.zhAbbreviations).includes(form))).toMatchObject([{ zh: state }])
  })
})
