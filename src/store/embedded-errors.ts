/**
 * Embedded errors: tells what an error of the embedded engine means to huiwu's user.
 *
 * The engine gives a GQLSTATUS to errors of statements, and none to those of files, which only their text tells apart.
 */
import type { GrafeoError } from '@grafeo-db/js'
import { HuiwuError } from '../errors.js'

/** Two transactions wrote the same thing; the later one may try again. */
const WRITE_CONFLICT = '40000'
const MISSING_PARAMETER = '42002'

/** A failed disk has the same status, but trying again would not mend it. */
export function isWriteConflict(error: unknown): boolean {
  return gqlStatus(error) === WRITE_CONFLICT && !isDiskFailure(error)
}

/** STORE_LOCKED, STORE_DAMAGED or STORE_UNWRITABLE, naming the folder. */
export function toOpenError(cause: unknown, folder: string): HuiwuError {
  const reason = firstLine(cause)
  if (/cannot be locked/i.test(reason)) {
    return new HuiwuError(
      'STORE_LOCKED',
      `${folder}: expected a graph that no other process has open; stop the other huiwu, or set HUIWU_DATA to another folder.`,
      { cause },
    )
  }
  if (/damaged|invalid file header|Serialization|checksum|corrupt/i.test(reason)) {
    return new HuiwuError(
      'STORE_DAMAGED',
      `${folder}: expected a graph of huiwu, but its file is damaged or of another kind (${reason}); restore a copy, or remove the folder and ingest again.`,
      { cause },
    )
  }
  return new HuiwuError(
    'STORE_UNWRITABLE',
    `${folder}: expected a folder that huiwu may write to (${reason}); set HUIWU_DATA to another one.`,
    { cause },
  )
}

/** STORE_UNWRITABLE where the disk is full or fails, else STATEMENT_FAILED. A HuiwuError passes unchanged. */
export function toWriteError(cause: unknown, folder: string): HuiwuError {
  if (cause instanceof HuiwuError) return cause
  if (!isDiskFailure(cause)) {
    return new HuiwuError('STATEMENT_FAILED', `${folder}: the graph could not be written: ${firstLine(cause)}.`, {
      cause,
    })
  }
  return new HuiwuError(
    'STORE_UNWRITABLE',
    `${folder}: expected a disk with room for the graph, but writing failed (${firstLine(cause)}); make room and try again.`,
    { cause },
  )
}

/** STATEMENT_PARAMETERS or STATEMENT_FAILED, naming the statement's file. A HuiwuError passes unchanged. */
export function toStatementError(cause: unknown, statement: string): HuiwuError {
  if (cause instanceof HuiwuError) return cause
  const code = gqlStatus(cause) === MISSING_PARAMETER ? 'STATEMENT_PARAMETERS' : 'STATEMENT_FAILED'
  return new HuiwuError(code, `cypher/${statement}.cypher failed in the embedded graph: ${firstLine(cause)}.`, {
    cause,
  })
}

function gqlStatus(error: unknown): string | undefined {
  if (error instanceof HuiwuError) return gqlStatus(error.cause)
  return error instanceof Error ? (error as GrafeoError).gqlStatus : undefined
}

function isDiskFailure(error: unknown): boolean {
  const text = error instanceof Error ? error.message : ''
  return /I\/O error|os error|^E[A-Z]+: /.test(text)
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').replace(/\.$/, '')
}
