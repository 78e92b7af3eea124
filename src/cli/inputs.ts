import { statSync } from 'node:fs'
import { join } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'

interface Inputs {
  /** Files in the order asked for, each once; `-` is standard input. */
  files: string[]
  failures: string[]
}

const inFolder = (folder: string) =>
  globSync('**/*.{txt,md}', { cwd: folder, onlyFiles: true, expandDirectories: false })
    .sort()
    .map((file) => join(folder, file))

/** The files behind the names; a name that exists is never taken for a pattern. */
export function findInputs(names: string[]): Inputs {
  const files = new Set<string>()
  const failures: string[] = []
  for (const name of names) {
    if (name === '-') {
      files.add(name)
      continue
    }
    const stat = statSync(name, { throwIfNoEntry: false })
    const found = stat?.isDirectory()
      ? inFolder(name)
      : stat
        ? [name]
        : isDynamicPattern(name)
          ? globSync(name, { onlyFiles: true, expandDirectories: false }).sort()
          : null
    if (found === null) failures.push(`${name}: there is no such file or folder`)
    else if (found.length === 0) failures.push(`${name}: there is no article in it`)
    for (const file of found ?? []) files.add(file)
  }
  return { files: [...files], failures }
}
