/** Help: every command has one with examples, and the README names every command. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packagePath } from '../../src/files.js'
import { useCommandLine } from './command-line.js'

const cli = useCommandLine()

test('the help of every command tells its options and gives an example', async () => {
  const { code, stdout } = await cli.run(['--help'])
  expect(code).toBe(0)
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?=.* {2,}\S)/gm)].flatMap(([, name]) => name ?? [])
  expect(commands).toEqual(
    expect.arrayContaining(['ingest', 'ask', 'serve', 'extract', 'explain', 'check', 'withdraw']),
  )

  for (const command of commands.filter((name) => name !== 'help')) {
    const help = await cli.run([command, '--help'])
    expect(help.code).toBe(0)
    expect(help.stderr).toBe('')
    expect(help.stdout, command).toMatch(new RegExp(`Examples?:\n +\\$ .*huiwu ${command}`))
    for (const line of help.stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120)
  }

  const readme = readFileSync(packagePath('README.md'), 'utf8')
  const missing = commands.filter((name) => name !== 'help' && !readme.includes(`\`huiwu ${name}\``))
  expect(missing).toEqual([])
})

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'))
  expect(await cli.run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
})
