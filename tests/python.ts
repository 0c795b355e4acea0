/**
 * Python for tests that need programs of others: HUIWU_TEST_PYTHON names an interpreter that has the packages of
 * tests/requirements.txt. Without it such tests are skipped; with HUIWU_REQUIRE_PYTHON=1 they fail.
 */
import { spawn } from 'node:child_process'
import { test } from 'vitest'

const python = process.env.HUIWU_TEST_PYTHON

/** A test that runs where Python is. */
export const testWithPython = test.skipIf(python === undefined && process.env.HUIWU_REQUIRE_PYTHON !== '1')

/** What the script prints, as JSON. Rejects with what it says on standard error where it fails. */
export async function runPython(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<unknown> {
  if (python === undefined) throw new Error('HUIWU_REQUIRE_PYTHON=1, but HUIWU_TEST_PYTHON names no interpreter.')
  const child = spawn(python, args, { env: { ...process.env, PYTHONIOENCODING: 'utf-8', ...env } })
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  child.stdin.end(input)
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(await stderr)
  return JSON.parse(await stdout)
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
