/** README.md: its console examples are run, one after the other in one folder; a line of it may end in `...`. */
import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packagePath } from '../src/files.js'
import { useCommandLine } from './cli/command-line.js'

const cli = useCommandLine()

interface Example {
  readonly command: string
  readonly output: string[]
}

function readExamples(): Example[] {
  const blocks = readFileSync(packagePath('README.md'), 'utf8').matchAll(/^```console\n(.*?)^```/gms)
  const examples: Example[] = []
  for (const line of [...blocks].flatMap(([, block = '']) => block.trimEnd().split('\n'))) {
    if (line.startsWith('$ ')) examples.push({ command: line.slice(2), output: [] })
    else examples.at(-1)?.output.push(line)
  }
  return examples
}

/** `...` stands for the rest of its line. */
function toPattern(line: string): RegExp {
  const [start = '', rest] = line.split('...')
  return new RegExp(`^${start.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}${rest === undefined ? '$' : ''}`)
}

test('the examples give what they say', () => {
  const examples = readExamples()
  expect(examples.length).toBeGreaterThan(2)
  symlinkSync(packagePath('seeds'), join(cli.folder, 'seeds'))

  for (const { command, output } of examples) {
    const script = `npx() { shift; "$NODE" "$CLI" "$@"; }; ${command} 2>&1`
    const env = { PATH: process.env.PATH, NODE: process.execPath, CLI: cli.path }
    const { stdout, status } = spawnSync('bash', ['-c', script], { cwd: cli.folder, encoding: 'utf8', env })

    expect(status, `${command}: ${stdout}`).toBe(0)
    const printed = stdout.trimEnd().split('\n')
    expect(printed, command).toEqual(output.map((line) => expect.stringMatching(toPattern(line))))
  }
})
