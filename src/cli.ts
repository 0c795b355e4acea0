#!/usr/bin/env node
/** Command line: arguments in, exit code out. Each command is a file of cli/. */
import { run } from './cli/program.js'

// Set, not called: what is still to be written to standard output is written before the process ends.
process.exitCode = await run(process.argv.slice(2))
