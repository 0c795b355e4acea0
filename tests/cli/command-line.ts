/** The command line as a user runs it: a process of its own, in a folder of its own, from the built package. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { buildPackage } from '../store/built.js'

/** Root may write anywhere, unless the process is stripped of what makes it root. */
const WITHOUT_CAPABILITIES = ['setpriv', '--inh-caps=-all', '--bounding-set=-all']

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CommandLine {
  /** The working folder of every command; empty when a test begins. */
  readonly folder: string
  /** What a shell runs with Node. */
  readonly path: string
  /** Writes a file of the working folder, and the folders that it is in. */
  write(path: string, content: string | Uint8Array): void
  run(args: readonly string[], options?: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv }): Promise<Ended>
  start(args: readonly string[], env?: NodeJS.ProcessEnv): Started
  /** As a user who may write only where the files' modes say so. */
  runWithoutRights(args: readonly string[]): Promise<Ended>
}

export interface Started {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
  /** Resolves when standard output matches. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
}

/** Builds the package once for a test file; call it at the top of the file. */
export function useCommandLine(): CommandLine {
  let built: ReturnType<typeof buildPackage>
  let folder = ''
  // Some tests run ten commands, and each is a process that loads what it needs.
  vi.setConfig({ testTimeout: 90_000 })
  beforeAll(() => {
    built = buildPackage()
  })
  afterAll(() => built.remove())
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'huiwu-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function start(args: readonly string[], env: NodeJS.ProcessEnv = {}, prefix: readonly string[] = []): Started {
    const [command = '', ...rest] = [...prefix, process.execPath, join(built.folder, 'dist/cli.js'), ...args]
    // Only what a test says: a Neo4j of the machine must not be written to.
    return follow(spawn(command, rest, { cwd: folder, env: { PATH: process.env.PATH, ...env } }))
  }

  return {
    get folder() {
      return folder
    },
    get path() {
      return join(built.folder, 'dist/cli.js')
    },
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    },
    start: (args, env) => start(args, env),
    runWithoutRights(args) {
      const started = start(args, {}, process.getuid?.() === 0 ? WITHOUT_CAPABILITIES : [])
      started.process.stdin?.end()
      return started.ended
    },
    run(args, { input = '', env = {} } = {}) {
      const started = start(args, env)
      started.process.stdin?.end(input)
      return started.ended
    },
  }
}

function follow(child: ChildProcess): Started {
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (part) => {
    stdout += part
  })
  child.stderr?.setEncoding('utf8').on('data', (part) => {
    stderr += part
  })
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(stdout)
        if (match !== null) resolve(match)
      }
      child.stdout?.on('data', look)
      look()
      ended.then(() => reject(new Error(`expected ${pattern} on standard output, but got ${stdout}${stderr}`)))
    })
  return { process: child, ended, printed }
}
