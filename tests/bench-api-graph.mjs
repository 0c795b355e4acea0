/**
 * A generated graph for the benchmark of the API: 5,000 people, 2,000 bodies, 20,000 meetings with 2 to 12 parties, one
 * article each; always the same. Some people and bodies are seen far more often than others, as in the news.
 */

const KINDS = ['talks', 'visit', 'call']
const SPAN = { start: 0, end: 6, confidence: 0.9, rule: 'zh/bench/one' }

/** Writes the graph, `scale` times the size above. */
export async function writeBenchGraph(store, scale = 1) {
  const chance = createChance()
  const sizes = { people: 5_000 * scale, bodies: 2_000 * scale, meetings: 20_000 * scale }
  await write(store, 'UNWIND $rows AS row CREATE (n:Person) SET n = row', list(sizes.people, toPerson))
  await write(store, 'UNWIND $rows AS row CREATE (n:Organization) SET n = row', list(sizes.bodies, toBody))

  const [articles, meetings, parties, edges] = [[], [], [], { MET: new Map(), COOPERATES_WITH: new Map() }]
  for (let i = 0; i < sizes.meetings; i++) {
    const day = new Date(Date.UTC(2015, 0, 1 + chance(4_000))).toISOString().slice(0, 10)
    const text = '甲会见了乙。'.repeat(60)
    articles.push({ id: toId('article', i), title: `标题${i}`, text, publishedOn: day, source: '日报', language: 'zh' })
    meetings.push({
      id: toId('meeting', i),
      kind: KINDS[chance(3)],
      day,
      headline: `标题${i}`,
      article: toId('article', i),
    })
    const present = chooseParties(chance, sizes)
    for (const [position, { person, body, side }] of present.entries()) {
      const id = toId('participation', parties.length)
      parties.push({ id, side, position, person, body, meeting: toId('meeting', i), article: toId('article', i) })
    }
    addEdges(edges.MET, present, 'person', day)
    addEdges(edges.COOPERATES_WITH, present, 'body', day)
  }
  await write(store, 'UNWIND $rows AS row CREATE (n:Article) SET n = row', articles)
  await write(store, MEETINGS, meetings)
  await write(store, PARTIES, parties)
  await write(store, MET, [...edges.MET.values()])
  await write(store, COOPERATION, [...edges.COOPERATES_WITH.values()])
  await store.flush()
}

const MEETINGS = `UNWIND $rows AS row
MATCH (d:Article {id: row.article})
CREATE (m:Meeting {id: row.id, kind: row.kind, startsOn: row.day, endsOn: row.day, datePrecision: 'day',
  headline: row.headline})
CREATE (m)-[s:STATED_IN]->(d) SET s = $span`
const PARTIES = `UNWIND $rows AS row
MATCH (p:Person {id: row.person}) MATCH (o:Organization {id: row.body})
MATCH (m:Meeting {id: row.meeting}) MATCH (d:Article {id: row.article})
CREATE (a:Participation {id: row.id, side: row.side, role: 'principal', title: '校长', bodyBasis: 'stated',
  position: row.position})
CREATE (p)-[:TOOK_PART_AS]->(a) CREATE (a)-[:ON_BEHALF_OF]->(o) CREATE (a)-[:IN_MEETING]->(m)
CREATE (a)-[s:STATED_IN]->(d) SET s = $span
CREATE (p)-[:ATTENDED]->(m)`
const MET = `UNWIND $rows AS row MATCH (a:Person {id: row.a}) MATCH (b:Person {id: row.b})
CREATE (a)-[t:MET]->(b) SET t.meetings = row.meetings, t.firstOn = row.firstOn, t.lastOn = row.lastOn`
const COOPERATION = `UNWIND $rows AS row MATCH (a:Organization {id: row.a}) MATCH (b:Organization {id: row.b})
CREATE (a)-[t:COOPERATES_WITH]->(b) SET t.meetings = row.meetings, t.firstOn = row.firstOn, t.lastOn = row.lastOn`

async function write(store, cypher, rows) {
  for (let start = 0; start < rows.length; start += 5_000) {
    const params = { rows: rows.slice(start, start + 5_000), ...(cypher.includes('$span') && { span: SPAN }) }
    await store.write((transaction) => transaction.run({ name: 'bench', cypher }, params))
  }
}

function chooseParties(chance, { people, bodies }) {
  const seen = new Set()
  return Array.from({ length: 2 + chance(11) }, (_, k) => {
    const number = skewed(chance, people)
    const body = chance(4) === 0 ? skewed(chance, bodies) : number % bodies
    return { number, person: toId('person', number), body: toId('organization', body), side: k % 2 ? 'guest' : 'host' }
  }).filter(({ number }) => !seen.has(number) && seen.add(number))
}

function addEdges(edges, present, end, day) {
  const pairs = new Set()
  for (const one of present) {
    for (const other of present) {
      if (one.side !== other.side && one[end] < other[end]) pairs.add(`${one[end]} ${other[end]}`)
    }
  }
  for (const pair of pairs) {
    const [a, b] = pair.split(' ')
    const edge = edges.get(pair) ?? { a, b, meetings: 0, firstOn: day, lastOn: day }
    edge.meetings++
    if (day < edge.firstOn) edge.firstOn = day
    if (day > edge.lastOn) edge.lastOn = day
    edges.set(pair, edge)
  }
}

function toPerson(i) {
  return { id: toId('person', i), name: `人${i}`, names: [`人${i}`, `Ren ${i}`], nameKey: `人${i}`, pinyin: 'ren' }
}

function toBody(i) {
  const name = `机构${i}`
  return { id: toId('organization', i), name, names: [name], nameKey: name, kind: 'university' }
}

function toId(kind, number) {
  return `${kind}_${String(number).padStart(7, '0')}`
}

function list(length, make) {
  return Array.from({ length }, (_, i) => make(i))
}

/** The lower, the likelier. */
function skewed(chance, below) {
  return Math.floor((chance(1_000_000) / 1_000_000) ** 2 * below)
}

/** mulberry32: the same numbers every time. */
function createChance() {
  let state = 42
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
