import type { Extraction } from '../contract/event.ts'
import type { ExtractOptions } from '../read.ts'
import { digest } from '../text/sha256/digest.ts'
import { sha256 } from '../text/sha256/web.ts'

/** Reads an article, as the core does, in a Worker. */
export async function extract(text: string, options: ExtractOptions): Promise<Extraction> {
  // The core makes its tables when it is first imported: a Worker that only reads what is stored starts without them.
  const { read } = await import('../read.ts')
  return read(text, digest(await sha256(text)), options)
}
