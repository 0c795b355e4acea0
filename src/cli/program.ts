/**
 * Program: all commands, and what their ends mean.
 *
 * Commands import what they need when they run: lexicons and the schema take half a second to load.
 * Exit codes: 0 good; 1 something failed; 2 the command line cannot be understood; 130 interrupted.
 */
import { Command, CommanderError } from 'commander'
import { HuiwuError } from '../errors.js'
import { readVersion } from '../files.js'
import { addAskCommand } from './ask.js'
import { addBackupCommand } from './backup.js'
import { addCheckCommand } from './check.js'
import { addDecideCommand } from './decide.js'
import { addExplainCommand } from './explain.js'
import { addExportCommand } from './export.js'
import { addExtractCommand } from './extract.js'
import { addIngestCommand } from './ingest.js'
import { addKeyCommand } from './key.js'
import { addMcpCommand } from './mcp.js'
import { isClosedPipe, watchOutput } from './print.js'
import { addRebuildCommand } from './rebuild.js'
import { addRestoreCommand } from './restore.js'
import { addReviewCommand } from './review.js'
import { addServeCommand } from './serve.js'
import { addStartCommand } from './start.js'
import { addWatchCommand } from './watch.js'
import { addWhyCommand } from './why.js'
import { addWithdrawCommand } from './withdraw.js'

const EXAMPLES = `
Examples:
  $ huiwu ingest news/                 read a folder of articles into the graph
  $ huiwu ask 郝平 蓝佛安              who met whom, when, representing which body
  $ huiwu serve                        the same over GraphQL, at http://127.0.0.1:4000/graphql
  $ huiwu extract news.txt             what one article states, without a graph

Without NEO4J_URI or --neo4j, the graph is kept in the folder .huiwu of the working folder.
Exit codes: 0 good, 1 something failed, 2 wrong usage, 130 interrupted.
`

/** In the order of the help. */
const COMMANDS = [
  addStartCommand,
  addIngestCommand,
  addWatchCommand,
  addAskCommand,
  addServeCommand,
  addMcpCommand,
  addKeyCommand,
  addExtractCommand,
  addExplainCommand,
  addCheckCommand,
  addWithdrawCommand,
  addWhyCommand,
  addReviewCommand,
  addDecideCommand,
  addRebuildCommand,
  addExportCommand,
  addBackupCommand,
  addRestoreCommand,
]

/** Runs one command line, without node's own two arguments. Never throws for what a user may do wrong. */
export async function run(args: readonly string[]): Promise<number> {
  watchOutput()
  try {
    await createProgram().parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    return toExitCode(error)
  }
}

function createProgram(): Command {
  const program = new Command('huiwu')
    .description('Reads articles into a graph and answers who met whom, when, representing which body.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(see --help)')
    .exitOverride()
  for (const addCommand of COMMANDS) addCommand(program)
  return program
}

function toExitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  // `huiwu extract … | head` closes the pipe once it has seen enough.
  if (isClosedPipe(error)) return 0
  if (error instanceof HuiwuError) {
    console.error(`huiwu: ${error.message}`)
    return error.code === 'BAD_USER_INPUT' || error.code === 'BAD_CONFIGURATION' ? 2 : 1
  }
  console.error(error)
  return 1
}
