/** Clusters: reads the files of this folder. Their first lines tell the format. */
import { readFileSync } from 'node:fs'
import { createArticle } from '../../src/article/create-article.js'
import type { Article } from '../../src/model.js'

/** What an article calls a person or body, or a meeting by parties that took part. */
export interface Mention {
  readonly article: string
  readonly names: readonly string[]
}

export interface Cluster {
  readonly name: string
  readonly articles: readonly Article[]
  readonly people: readonly (readonly Mention[])[]
  readonly bodies: readonly (readonly Mention[])[]
  readonly meetings: readonly (readonly Mention[])[]
}

export function readClusters(path: string): Cluster[] {
  const text = readFileSync(path, 'utf8')
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => readCluster(part, path))
}

function readCluster(part: string, path: string): Cluster {
  const [name = '', ...lines] = part.trimEnd().split('\n')
  const articles: Article[] = []
  const groups = { '=': [] as Mention[][], '%': [] as Mention[][], '~': [] as Mention[][] }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const sign = line.charAt(0)
    if (sign === '@') {
      const [id = '', published = null] = line.slice(2).split(' ')
      articles.push(createArticle({ id, text: lines[++at] ?? '', published }, path))
    } else if (sign === '=' || sign === '%' || sign === '~') {
      groups[sign].push(toMentions(line.slice(2)))
    } else if (line !== '' && sign !== '#') {
      throw new Error(`${path}: cluster ${name}: cannot read "${line}"`)
    }
  }
  return { name, articles, people: groups['='], bodies: groups['%'], meetings: groups['~'] }
}

/** `a/Hao Ping b/郝平`: an article's id has no space, so the next one begins at a space before `id/`. */
function toMentions(line: string): Mention[] {
  return line.split(/ (?=[\w-]+\/)/).map((item) => {
    const slash = item.indexOf('/')
    return { article: item.slice(0, slash), names: item.slice(slash + 1).split('+') }
  })
}
