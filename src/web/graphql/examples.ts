/** Example queries: the files of seeds/queries, shown in GraphiQL and run by the tests. */
import { readdirSync } from 'node:fs'
import { packagePath, readPackageFile } from '../../files.js'

export interface Example {
  /** File name without number and ending, such as `latest-encounters`. */
  readonly name: string
  readonly query: string
}

/** In the order of their numbers. */
export function readExamples(): Example[] {
  return readdirSync(packagePath('seeds/queries'))
    .filter((file) => file.endsWith('.graphql'))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((file) => ({
      name: file.replace(/^\d+-|\.graphql$/g, ''),
      query: readPackageFile(`seeds/queries/${file}`),
    }))
}
