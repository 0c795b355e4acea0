/** `huiwu key`: makes an API key, and the line with its hash for the server. */
import { randomBytes } from 'node:crypto'
import type { Command } from 'commander'
import { formatApiKey, hashKey, SCOPES, toScopes } from '../config/api-key.js'
import { HuiwuError } from '../errors.js'

const HELP = `
The key goes to whoever shall use it, and is shown this once; the line goes into HUIWU_API_KEYS, or the file that
HUIWU_API_KEYS_FILE names, of the server. Scopes: read (needed where HUIWU_READERS=keys), write, review.

Examples:
  $ huiwu key newsroom
  $ huiwu key dashboard --scopes read
`

export function addKeyCommand(program: Command): void {
  program
    .command('key')
    .description('make an API key for the server')
    .argument('<name>', 'whose key it is, as it shall stand in the log')
    .option('--scopes <list>', 'what it allows, parted by commas', SCOPES.join(','))
    .addHelpText('after', HELP)
    .action(printKey)
}

function printKey(name: string, options: { scopes: string }): void {
  if (!/^[\w.@-]+$/.test(name)) {
    throw new HuiwuError('BAD_USER_INPUT', `name: expected letters, digits and . _ - @, but got "${name}".`)
  }
  const key = `huiwu_${randomBytes(32).toString('base64url')}`
  const scopes = toScopes(
    options.scopes.split(',').map((word) => word.trim()),
    '--scopes',
  )
  console.log(`Key:  ${key}\nLine: ${formatApiKey({ name, hash: hashKey(key), scopes })}`)
}
