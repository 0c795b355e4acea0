/** The command line as a user runs it: a process of its own, in a folder of its own, from the built package. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { buildPackage } from '../store/built.js'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CommandLine {
  /** The working folder of every command; empty when a test begins. */
  readonly folder: string
  /** Writes a file of the working folder, and the folders that it is in. */
  write(path: string, content: string | Uint8Array): void
  run(args: readonly string[], options?: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv }): Promise<Ended>
  start(args: readonly string[], env?: NodeJS.ProcessEnv): { process: ChildProcess; ended: Promise<Ended> }
}

/** Builds the package once for a test file; call it at the top of the file. */
export function useCommandLine(): CommandLine {
  let built: ReturnType<typeof buildPackage>
  let folder = ''
  beforeAll(() => {
    built = buildPackage()
  })
  afterAll(() => built.remove())
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'huiwu-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const child = spawn(process.execPath, [join(built.folder, 'dist/cli.js'), ...args], {
      cwd: folder,
      // Only what a test says: a Neo4j of the machine must not be written to.
      env: { PATH: process.env.PATH, ...env },
    })
    return { process: child, ended: collect(child) }
  }

  return {
    get folder() {
      return folder
    },
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    },
    start,
    run(args, { input = '', env = {} } = {}) {
      const started = start(args, env)
      started.process.stdin?.end(input)
      return started.ended
    },
  }
}

function collect(child: ChildProcess): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (part) => {
    stdout += part
  })
  child.stderr?.setEncoding('utf8').on('data', (part) => {
    stderr += part
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
}
