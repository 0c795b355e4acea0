/**
 * Sync folder: makes the files of the embedded graph durable on disk.
 *
 * A commit is in the hands of the operating system at once, and so outlives the process; only after this does it
 * outlive a power cut. Costs what was written since the last time, not the size of the graph.
 */
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Waits until every file under `folder` is on disk. Rejects with the system's error where the disk fails. */
export async function syncFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    await (entry.isDirectory() ? syncFolder(path) : syncPath(path, 'r+'))
  }
  // Names of new files belong to the folder. Windows opens none; there the file's own sync covers its name.
  if (process.platform !== 'win32') await syncPath(folder, 'r')
}

async function syncPath(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags).catch((error) => {
    // A checkpoint, which syncs what it writes, removed this part of the log in the meantime.
    if (error.code === 'ENOENT') return null
    throw error
  })
  try {
    await file?.sync()
  } finally {
    await file?.close()
  }
}
