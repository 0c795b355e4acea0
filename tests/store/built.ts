/** Built: compiles src/ for tests that need a second process, which cannot read TypeScript itself. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { packagePath } from '../../src/files.js'

const PARTS = ['cypher', 'seeds', 'schema.graphql', 'package.json']

/** A copy of the package: what is not compiled is linked to. Remove it with `remove`. */
export function buildPackage(): { readonly folder: string; remove(): void } {
  const cache = packagePath('node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'huiwu-built-'))
  for (const part of PARTS) symlinkSync(packagePath(part), join(folder, part))
  const tsc = packagePath('node_modules/typescript/bin/tsc')
  // Types are checked elsewhere: an error in another stage writes JavaScript all the same, and is no matter here.
  spawnSync(process.execPath, [tsc, '-p', packagePath('tsconfig.build.json'), '--outDir', join(folder, 'dist')])
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
