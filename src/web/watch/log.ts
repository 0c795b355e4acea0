/** The log: JSON, one line an event, on standard error; and the audit log, one line a change. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { YogaLogger } from 'graphql-yoga'
import pino, { type DestinationStream, type Logger } from 'pino'
import type { LogLevel } from '../../config/server.js'
import type { Asked } from '../access/asked.js'
import { isShownCause } from '../graphql/errors.js'

export type Log = Logger

/** The request that is being answered: each line of the log carries its id. */
export const answering = new AsyncLocalStorage<Pick<Asked, 'requestId'>>()

const STANDARD_ERROR = 2

/** Written before the process goes on, so that a crash loses no line. */
export function createLog(level: LogLevel, destination: DestinationStream = toFile(STANDARD_ERROR)): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => ({ requestId: answering.getStore()?.requestId }),
    },
    destination,
  )
}

/** Its lines are written whatever the log's level. Null: with the log. */
export function createAuditLog(path: string | null, log: Log): Log {
  return path === null ? log.child({ audit: true }, { level: 'info' }) : createLog('info', toFile(path))
}

/** Yoga's log: failures that clients may not read. What a client did wrong is told to the client alone. */
export function toYogaLog(log: Log): YogaLogger {
  const write =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...[first, ...rest]: unknown[]) => {
      if (first instanceof Error) {
        if (!isShownCause(first)) log[level]({ err: first.cause ?? findOriginal(first) }, first.message)
      } else log[level]([first, ...rest].join(' '))
    }
  return { debug: write('debug'), info: write('debug'), warn: write('warn'), error: write('error') }
}

function findOriginal(error: Error): unknown {
  return (error as { originalError?: unknown }).originalError ?? error
}

function toFile(file: string | number): DestinationStream {
  return pino.destination({ dest: file, sync: true, append: true, mkdir: true })
}
