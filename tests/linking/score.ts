/** Scoring clusters: pairwise and B-cubed precision and recall of the groups that linking made. */

/** Counts of one or of many clusterings; add them up, then divide. */
export interface Counts {
  readonly pairsRight: number
  readonly pairsGiven: number
  readonly pairsWanted: number
  readonly cubedPrecision: number
  readonly cubedRecall: number
  readonly mentions: number
  /** Mentions that have an id at all. */
  readonly found: number
}

/** `wanted`: groups of mentions. `given`: the id that linking gave each; undefined where it was not found at all. */
export function countGroups(
  wanted: readonly (readonly string[])[],
  given: (mention: string) => string | undefined,
): Counts {
  const mentions = wanted.flatMap((group, index) => group.map((mention) => ({ mention, gold: index })))
  // A mention that was not found is joined with nothing.
  const system = new Map(mentions.map(({ mention }) => [mention, given(mention) ?? `missing ${mention}`]))
  let [pairsRight, pairsGiven, pairsWanted, cubedPrecision, cubedRecall] = [0, 0, 0, 0, 0]
  for (const [index, a] of mentions.entries()) {
    const sameGold = mentions.filter(({ gold }) => gold === a.gold)
    const sameSystem = mentions.filter(({ mention }) => system.get(mention) === system.get(a.mention))
    const both = sameGold.filter((b) => sameSystem.includes(b)).length
    cubedPrecision += both / sameSystem.length
    cubedRecall += both / sameGold.length
    for (const b of mentions.slice(index + 1)) {
      const wantedPair = a.gold === b.gold
      const givenPair = system.get(a.mention) === system.get(b.mention)
      pairsRight += Number(wantedPair && givenPair)
      pairsGiven += Number(givenPair)
      pairsWanted += Number(wantedPair)
    }
  }
  const found = mentions.filter(({ mention }) => given(mention) !== undefined).length
  return { pairsRight, pairsGiven, pairsWanted, cubedPrecision, cubedRecall, mentions: mentions.length, found }
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number) => all.reduce((total, counts) => total + pick(counts), 0)
  return {
    pairsRight: sum((counts) => counts.pairsRight),
    pairsGiven: sum((counts) => counts.pairsGiven),
    pairsWanted: sum((counts) => counts.pairsWanted),
    cubedPrecision: sum((counts) => counts.cubedPrecision),
    cubedRecall: sum((counts) => counts.cubedRecall),
    mentions: sum((counts) => counts.mentions),
    found: sum((counts) => counts.found),
  }
}

export function toRates(counts: Counts) {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  return {
    pairwisePrecision: share(counts.pairsRight, counts.pairsGiven),
    pairwiseRecall: share(counts.pairsRight, counts.pairsWanted),
    cubedPrecision: share(counts.cubedPrecision, counts.mentions),
    cubedRecall: share(counts.cubedRecall, counts.mentions),
  }
}
