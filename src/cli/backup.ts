/** `huiwu backup`: a file from which the graph can be made again, in either store. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Command } from 'commander'
import { readConfig } from '../config.js'
import { HuiwuError } from '../errors.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

const HELP = `
The file holds the articles, what was extracted from them, and what people decided, as JSON Lines in gzip; everything
else follows from them. huiwu restore makes the same graph of it again, in either store, also with a later version.

A graph that huiwu serve has open is asked over HTTP, with a key that may write.

${STORE_VARIABLES}
  HUIWU_API_KEY    the key for --url

Examples:
  $ huiwu backup graph.jsonl.gz
  $ HUIWU_API_KEY=secret huiwu backup graph.jsonl.gz --url http://127.0.0.1:4000
  $ huiwu restore graph.jsonl.gz --neo4j bolt://localhost:7687
`

export function addBackupCommand(program: Command): void {
  const command = program
    .command('backup')
    .description('write a file from which the graph can be made again')
    .argument('<file>', 'where to write it')
  withStoreOptions(command)
    .option('--url <address>', 'ask a running huiwu, in place of opening a graph')
    .addHelpText('after', HELP)
    .action(backUp)
}

async function backUp(file: string, { url, ...options }: StoreOptions & { url?: string }): Promise<void> {
  if (url !== undefined) {
    await write(file, [await fetchBackup(url, readConfig(options).apiKey)])
  } else {
    const { readBackup } = await import('../pipeline.js')
    await withStore(options, (store) => write(file, [Readable.from(readBackup(store)), createGzip()]))
  }
  console.log(`Written: ${file}`)
}

/** An older file of that name is replaced once the new one is whole. */
async function write(
  file: string,
  streams: readonly (NodeJS.ReadableStream | NodeJS.ReadWriteStream)[],
): Promise<void> {
  const partial = `${file}.partial`
  try {
    await pipeline([...streams, createWriteStream(partial, { flush: true })])
    await rename(partial, file)
  } catch (cause) {
    await rm(partial, { force: true })
    if (cause instanceof HuiwuError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new HuiwuError('STORE_UNWRITABLE', `${file}: the backup could not be written (${reason}).`, { cause })
  }
}

async function fetchBackup(url: string, key: string | null): Promise<Readable> {
  const address = new URL('/backup', url).href
  const response = await fetch(address, key === null ? {} : { headers: { authorization: `Bearer ${key}` } }).catch(
    (cause) => {
      const message = `${address}: expected a running huiwu, but nothing answers there; start huiwu serve.`
      throw new HuiwuError('STORE_UNAVAILABLE', message, { cause })
    },
  )
  if (!response.ok || response.body === null) {
    throw new HuiwuError('STORE_UNAVAILABLE', `${address}: ${(await response.text()).trim()}`)
  }
  return Readable.from(response.body)
}
