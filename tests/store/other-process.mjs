/**
 * The other process of embedded.test.ts: node other-process.mjs PACKAGE TASK FOLDER
 *
 *   open   opens the graph in FOLDER and prints "opened", or the code of the error; as nobody where it ran as root,
 *          since root may write anywhere
 *   hold   does the same, and keeps it open until it is ended
 *   write  writes pairs of places, 0, 1, 2 …, and prints each number when its write was acknowledged; ends with the
 *          code of the first error
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [built, task, folder] = process.argv.slice(2)
const { openEmbeddedStore } = await import(pathToFileURL(join(built, 'dist/store/embedded.js')).href)
const pair = { name: 'test', cypher: 'CREATE (:Place {id: $id, number: $number})' }

if (task === 'open' && process.getuid?.() === 0) {
  process.setgid(65_534)
  process.setuid(65_534)
}
const store = await openEmbeddedStore(folder).catch(endWith)
await store.prepare()
writeSync(1, 'opened\n')

if (task === 'hold') setInterval(() => {}, 1000)
for (let number = 0; task === 'write'; number++) {
  const write = store.write(async (transaction) => {
    await transaction.run(pair, { id: `left_${number}`, number })
    await transaction.run(pair, { id: `right_${number}`, number })
  })
  await write.catch(endWith)
  writeSync(1, `${number}\n`)
}
if (task === 'open') await store.close()

function endWith(error) {
  writeSync(1, `${error.code}\n`)
  process.exit()
}
