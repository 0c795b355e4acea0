/**
 * Makes word.tsv, given-name.tsv and transliteration.tsv of seeds/lexicon/zh from the word list of jieba.
 *
 * node seeds/sources/jieba.mjs DICT, where DICT is jieba/dict.txt of the PyPI package jieba 0.42.1.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const here = new URL('.', import.meta.url)
const lexicon = new URL('../lexicon/zh/', here)
const credit =
  '# Source: dict.txt of jieba 0.42.1 (https://github.com/fxsjy/jieba), MIT licence, Copyright (c) 2013 Sun Junyi'

const PEOPLE = new Set(['nr', 'nrt', 'nrfg'])
/** Words rarer than this are left out, unless they are one character long. */
const MIN_FREQUENCY = 4
const MAX_LENGTH = 6

const HAN = /^[\u4e00-\u9fff]+$/
const [path] = process.argv.slice(2)
const dictionary = readFileSync(path, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [word, frequency, tag] = line.split(' ')
    return { word, frequency: Number(frequency), tag }
  })
  .filter(({ word }) => HAN.test(word))
const ordinary = new Map(rows('ordinary-word.tsv', here).map(([word, tag]) => [word, tag]))
const surnames = new Map([
  ...rows('japanese-surname.tsv', lexicon).map(([name]) => [name, 0]),
  ...rows('surname.tsv', lexicon).map(([name, weight]) => [name, Number(weight)]),
])

writeWords()
writeGivenNames()
writeTransliteration()

/** Everyday words and places; names of people and bodies have readers of their own. */
function writeWords() {
  const words = []
  for (const { word, frequency, tag } of dictionary) {
    const known = ordinary.get(word)
    if (known !== undefined) words.push([word, frequency, known])
    else if (word.length === 1) words.push([word, frequency, PEOPLE.has(tag) || tag === 'nt' ? 'n' : tag])
    else if (PEOPLE.has(tag) || tag === 'nt' || tag === 'x') continue
    else if (word.length <= MAX_LENGTH && frequency >= MIN_FREQUENCY) words.push([word, frequency, tag])
  }
  words.sort((a, b) => b[1] - a[1])
  write(
    'word.tsv',
    'Words with frequency and part of speech, for cutting sentences.',
    'Columns: word; weight (how often the word occurs in the texts that jieba was trained on); tag (part of speech, as in jieba).',
    `${credit}; names of people and bodies, words of frequency below ${MIN_FREQUENCY} and words longer than ${MAX_LENGTH} characters left out.`,
    ['word', 'weight', 'tag'],
    words,
  )
}

/** Counts the Han full names, then adds to the characters that parents choose today, since the list is rich in old novels. */
function writeGivenNames() {
  // 王家, 李氏, 张某, 周总: a family or a form of address, no given name.
  const notAlone = new Set('家氏某爷姓哥姐妈叔总老公婆嫂先门庄村州山河湖国朝军府城王帝后大二三四五六七八九小儿子头')
  const notLast = new Set(
    '家氏某爷姓哥姐妈叔婆嫂门庄村帝后县镇湾坪沟庙店塘坝寨乡市区队兵府殿宫寺路桥港岛州人族国王公侯之见道笑',
  )
  // 家 begins villages (李家山), the others are heroes of novels, who come with many verbs.
  const notName = /^.家[山河湖城口岭]|^(郭靖|黄蓉|杨过|韦小|石破)|^.里/
  const foreign = /[尔斯克特姆夫勒茨弗赫瓦塔巴卡诺贝]/
  const address = new Set([
    '先生',
    '小姐',
    '师傅',
    '太太',
    '大人',
    '夫人',
    '老师',
    '姑娘',
    '皇帝',
    '太后',
    '公公',
    '大夫',
    '师兄',
    '将军',
  ])
  const table = new Set(transliterationCharacters())
  const counts = new Map()
  const count = (character, column, weight) => {
    const row = counts.get(character) ?? [0, 0, 0]
    row[column] += weight
    counts.set(character, row)
  }
  for (const { word, tag } of dictionary) {
    if (!PEOPLE.has(tag) || ordinary.has(word)) continue
    const length = word.length > 2 && surnames.has(word.slice(0, 2)) ? 2 : 1
    // Below this weight a first character is a word more often than a surname (一笑, 小龙).
    if (length === 1 && (surnames.get(word[0]) ?? 0) < 60) continue
    const given = word.slice(length)
    if (notName.test(word) || (foreign.test(given) && [...word].every((c) => table.has(c)))) continue
    if (given.length === 1 && !notAlone.has(given)) count(given, 0, 1)
    if (given.length === 2 && !address.has(given) && !notLast.has(given[1])) {
      count(given[0], 1, 1)
      count(given[1], 2, 1)
    }
  }
  for (const [column, characters, weight] of chosenToday()) {
    // The frequent ones come first.
    for (const [rank, character] of [...new Set(characters)].entries()) {
      count(character, column, Math.round(weight * (0.25 + Math.exp(-rank / 40))))
    }
  }
  write(
    'given-name.tsv',
    'Characters of given names.',
    'Columns: character; single, first, last: how often it is the only, the first, the last character of a given name.',
    `${credit}; counted over the Han full names that it tags nr, with characters of today's names added.`,
    ['character', 'single', 'first', 'last'],
    [...counts]
      .filter(([, row]) => row.some((n) => n > 0))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([c, row]) => [c, ...row]),
  )
}

function chosenToday() {
  const single =
    '伟芳敏静丽强磊军洋勇艳杰娟涛超明霞平刚桂鹏辉玲燕波斌宇浩凯健俊帆帅旭宁龙林欢佳丹飞鑫峰云英红莉颖萍雷琳琴洁婷毅锋晶晨阳悦倩雪梅慧建华亮岩彬博然睿轩毓琦琪璐瑶莹蕾薇菲坤昊翔威振诚信义仁礼智海江泽源清澜瑞祥晖晓昕昱晗楠森栋梁松柏桐榕枫彤熙炜炎焱烨煜煌铭锐钧钢铁锦银珍珠瑾瑜璇玮玥琛琨珂'
  const first =
    '建国文志晓小玉春秀海永金明德世家俊宏立荣光学新正大天东长庆振景伟国红桂凤丽淑美雅佳嘉子雨梓思欣诗梦一浩宇博泽俊鸿瑞启承继宗祖兴福贵仁义礼智信忠孝廉树云雪冬秋夏晨润泓洪江爱丹若静慧惠兆绍昌恩怀克维卫援向跃胜利少亚中华成兰月素清贤良'
  const last =
    '华明平军林生国文英玲兰芳红霞梅珍云龙海波涛峰民东祥荣辉伟强杰宇鹏飞成光福贵良德忠义仁安宁康健新春山川江河泉源清华庭堂臣元根才武斌毅刚勇敏慧丽娟娜婷静雅莹萍琴香莲凤英花月秋雪燕青松柏林森栋梁涵轩豪然博彤怡欣妍瑶洋阳晨昊铭哲宏亮武斌全金年先友发来喜胜权'
  return [
    [0, single, 60],
    [1, first, 120],
    [2, last, 120],
  ]
}

/** Counts public figures and those names of the list that consist of transliteration characters alone. */
function writeTransliteration() {
  const lines = readFileSync(new URL('transliterated-name.txt', here), 'utf8').split('\n')
  const figures = new Set(lines.filter((line) => !/^(#|characters:)/.test(line)).flatMap((line) => line.split(' ')))
  figures.delete('')
  const characters = transliterationCharacters()
  // The tables' own characters may stand anywhere, if seldom.
  const counts = new Map(characters.map((character) => [character, [1, 1, 1]]))
  const count = (name, weight) => {
    for (const [index, character] of [...name].entries()) {
      const row = counts.get(character) ?? [1, 1, 1]
      row[index === 0 ? 0 : index === name.length - 1 ? 2 : 1] += weight
      counts.set(character, row)
    }
  }
  for (const name of figures) count(name, 3)
  const table = new Set(counts.keys())
  for (const { word, tag } of dictionary) {
    const foreign = (tag === 'nrt' && word.length >= 3) || (tag === 'nr' && word.length >= 4)
    if (foreign && !ordinary.has(word) && [...word].every((c) => table.has(c))) count(word, 1)
  }
  write(
    'transliteration.tsv',
    'Characters of foreign names in Chinese.',
    'Columns: character; start, middle, end: how often it begins, continues, ends a name.',
    `${credit}; counted over the transliterated names that it tags nrt or nr and over public figures (seeds/sources/transliterated-name.txt).`,
    ['character', 'start', 'middle', 'end'],
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([c, row]) => [c, ...row]),
  )
}

function transliterationCharacters() {
  const [, characters] =
    /^characters: (.*)$/m.exec(readFileSync(new URL('transliterated-name.txt', here), 'utf8')) ?? []
  return [...(characters ?? '')]
}

function rows(name, folder) {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))
}

function write(name, title, columns, source, header, table) {
  const comments = [`# ${title}`, `# ${columns}`, source, '# Made by: seeds/sources/jieba.mjs.']
  const lines = [...comments, header.join('\t'), ...table.map((row) => row.join('\t'))]
  writeFileSync(new URL(name, lexicon), `${lines.join('\n')}\n`)
}
