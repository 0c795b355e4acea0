/**
 * The five questions of the API's benchmark, as huiwu is asked and as the peer (@neo4j/graphql) is asked, and what each
 * answers in one form, so that the answers can be compared.
 *
 * `variables(i)` gives the i-th choice of names. `peer` may need several requests for one question: each step gets the
 * answers of those before. `ofHuiwu` and `ofPeer` bring answers into the same form.
 */

const named = (name) => ({ n: name })

export const QUESTIONS = {
  Q1: {
    why: 'a person with the last ten meetings, each with who took part, for which body, by which title, and the article',
    variables: (i) => named(`人${(i * 37) % 1_000}`),
    query: `query ($n: String) { person(name: $n) { name meetings(first: 10) { nodes { headline date { from to }
      participations { title person { name } organization { name } } evidence { article { title url } } } } } }`,
    ofHuiwu: ({ person }) =>
      person.meetings.nodes.map(({ headline, date, participations, evidence }) => ({
        headline,
        days: [date.from, date.to],
        parties: participations.map((party) => [party.title, party.person.name, party.organization.name]),
        articles: evidence.map(({ article }) => article.title),
      })),
    peer: [
      {
        query: `query ($n: String!) { people(where: { name: { eq: $n } }) { name
          attended(limit: 10, sort: [{ startsOn: DESC }, { id: ASC }]) { headline startsOn endsOn
            participations(sort: [{ position: ASC }]) { title people { name } organizations { name } }
            articles { title url } } } }`,
      },
    ],
    ofPeer: ([{ people }]) =>
      people[0].attended.map(({ headline, startsOn, endsOn, participations, articles }) => ({
        headline,
        days: [startsOn, endsOn],
        parties: participations.map((party) => [party.title, party.people[0].name, party.organizations[0].name]),
        articles: articles.map(({ title }) => title),
      })),
  },

  Q2: {
    why: 'the encounters of two bodies in a year',
    variables: (i) => ({ a: `机构${i % 40}`, b: `机构${(i * 7 + 1) % 40}` }),
    query: `query ($a: String, $b: String) { encounters(first: 20, filter: { organization: $a, withOrganization: $b,
      from: "2020-01-01", to: "2020-12-31" }) { nodes { date { from } meeting { headline }
      parties { title person { name } organization { name } } evidence { article { title } } } } }`,
    ofHuiwu: ({ encounters }) =>
      encounters.nodes
        .map(({ date, meeting, parties, evidence }) => ({
          day: date.from,
          headline: meeting.headline,
          parties: parties.map((party) => [party.title, party.person.name, party.organization.name]),
          articles: evidence.map(({ article }) => article.title),
        }))
        .sort(compareText),
    peer: [
      {
        query: `query ($a: String!, $b: String!) { meetings(sort: [{ startsOn: DESC }, { id: ASC }], where: { AND: [
            { startsOn: { gte: "2020-01-01" } }, { startsOn: { lte: "2020-12-31" } },
            { participations: { some: { organizations: { some: { name: { eq: $a } } } } } },
            { participations: { some: { organizations: { some: { name: { eq: $b } } } } } } ] }) { startsOn headline
          participations(sort: [{ position: ASC }], where: { organizations: { some: { name: { in: [$a, $b] } } } }) {
            side title people { name } organizations { name } }
          articles { title } } }`,
      },
    ],
    // The peer knows no encounters: its client pairs the parties of different sides.
    ofPeer: ([{ meetings }], { a, b }) =>
      meetings
        .flatMap(({ startsOn, headline, participations, articles }) =>
          participations.flatMap((one, i) =>
            participations.slice(i + 1).flatMap((two) => {
              const bodies = [one, two].map(({ organizations }) => organizations[0].name)
              const meet = one.side !== two.side && bodies.includes(a) && bodies.includes(b)
              return !meet || (a !== b && bodies[0] === bodies[1])
                ? []
                : [toEncounter(startsOn, headline, [one, two], articles)]
            }),
          ),
        )
        .slice(0, 20)
        .sort(compareText),
  },

  Q3: {
    why: 'the twenty people met most',
    variables: (i) => named(`人${(i * 37) % 1_000}`),
    query: 'query ($n: String) { person(name: $n) { met(first: 20) { person { name } meetings first last } } }',
    ofHuiwu: ({ person }) =>
      person.met.map(({ person: { name }, meetings, first, last }) => [name, meetings, first, last]),
    peer: [
      {
        query: `query ($n: String!) { people(where: { name: { eq: $n } }) { metConnection(first: 20,
          sort: [{ edge: { meetings: DESC } }, { edge: { lastOn: DESC } }, { node: { id: ASC } }]) {
          edges { node { name } properties { meetings firstOn lastOn } } } } }`,
      },
    ],
    ofPeer: ([{ people }]) =>
      people[0].metConnection.edges.map(({ node, properties }) => [
        node.name,
        properties.meetings,
        properties.firstOn,
        properties.lastOn,
      ]),
  },

  Q4: {
    why: "a body's network of fifty, and how often each two of them met",
    variables: (i) => named(`机构${(i * 13) % 1_000}`),
    query: `query ($n: String!) { network(around: [$n], by: ORGANIZATION, hops: 2, first: 50) {
      nodes { distance node { ... on Organization { name } } } edges { source target meetings } } }`,
    ofHuiwu: ({ network }) => ({
      nodes: network.nodes.map(({ node }) => node.name),
      edges: network.edges.map(({ source, target, meetings }) => `${source} ${target} ${meetings}`).sort(),
    }),
    peer: [
      {
        query: `query ($n: String!) { organizations(where: { name: { eq: $n } }) { id name partnersConnection(first: 49,
          sort: [{ edge: { meetings: DESC } }, { node: { id: ASC } }]) { edges { node { id name } } } } }`,
      },
      {
        variables: ([{ organizations }]) => ({
          ids: [organizations[0].id, ...organizations[0].partnersConnection.edges.map(({ node }) => node.id)],
        }),
        query: `query ($ids: [ID!]!) { organizations(where: { id: { in: $ids } }) { id
          partnersConnection(where: { node: { id: { in: $ids } } }) { edges { node { id } properties { meetings } } } } }`,
      },
    ],
    ofPeer: ([{ organizations }, found]) => ({
      nodes: [organizations[0].name, ...organizations[0].partnersConnection.edges.map(({ node }) => node.name)],
      edges: found.organizations
        .flatMap(({ id, partnersConnection }) =>
          partnersConnection.edges.flatMap(({ node, properties }) =>
            id < node.id ? [`${id} ${node.id} ${properties.meetings}`] : [],
          ),
        )
        .sort(),
    }),
  },

  Q5: {
    why: 'people by part of a name',
    variables: (i) => named(`人${100 + (i % 400)}`),
    query: 'query ($n: String) { people(search: $n, first: 10) { nodes { name } } }',
    ofHuiwu: ({ people }) => people.nodes.map(({ name }) => name),
    peer: [
      {
        query: `query ($n: String!) { people(where: { name: { contains: $n } }, limit: 10, sort: [{ id: ASC }]) { name } }`,
      },
    ],
    ofPeer: ([{ people }]) => people.map(({ name }) => name),
  },
}

function toEncounter(day, headline, parties, articles) {
  return {
    day,
    headline,
    parties: parties.map(({ title, people, organizations }) => [title, people[0].name, organizations[0].name]),
    articles: articles.map(({ title }) => title),
  }
}

/** Within a meeting the two list encounters in orders of their own. */
function compareText(a, b) {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
