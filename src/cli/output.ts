import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** To standard output, no faster than it is taken. */
export async function toStdout(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** To a file, which is there whole or as it was before. */
export async function toFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.${randomUUID().slice(0, 8)}.part`
  const file = await open(unfinished, 'wx')
  try {
    for await (const piece of pieces) await file.write(piece)
    await file.close()
    await rename(unfinished, path)
  } catch (error) {
    await file.close().catch(() => {})
    await rm(unfinished, { force: true })
    throw error
  }
}
