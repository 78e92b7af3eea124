import { parseArgs } from 'node:util'
import { PREFERENCES, type Preference } from '../contract/kinds.ts'
import { isPublishedAt } from './article.ts'

/** What was asked for wrongly; the message says what to do. */
export class UsageError extends Error {}

/** The formats, by what ends the name of a file in them. */
export const ENDINGS = {
  table: 'txt',
  json: 'json',
  ndjson: 'ndjson',
  csv: 'csv',
  ics: 'ics',
  timelinejs: 'timelinejs.json',
  jsonld: 'jsonld',
  atom: 'atom',
  tml: 'tml',
  svg: 'svg',
} as const
type FormatName = keyof typeof ENDINGS
const FORMATS = Object.keys(ENDINGS) as FormatName[]

export interface Options {
  inputs: string[]
  format: FormatName
  /** A file, or a folder where it ends in a slash; standard output without it. */
  out?: string
  published?: string
  prefer?: Preference
  jobs?: number
  bom: boolean
  quiet: boolean
}

export const HELP = `Usage: tarikh [options] [file, folder or glob …]

Reads Arabic news articles and says what happened, who said so and when.
Without a file, or with -, the article is read from standard input.
A folder means all .txt and .md files in it and below.

  -p, --published DAY   day of publication, such as 2015-09-11, of articles that do not say it in a header
      --prefer WHICH    where a bare weekday, month or day goes: ${PREFERENCES.join(', ')} (news)
  -f, --format NAME     ${FORMATS.join(', ')} (table)
  -o, --out PATH        write to a file; to a folder, one file for each article, where it ends in /
  -j, --jobs N          articles read at a time (as many as there are processors, for many articles)
      --bom             begin CSV with a byte order mark, for spreadsheets that guess
  -q, --quiet           no progress, and no notes on standard error but failures
  -h, --help            this
  -v, --version         the version

An article may begin with header lines (Title: …, Published: …, Url: …), ended by a blank line.
Exits with 0, with 1 where an input failed, with 2 where the command is wrong.
`

function oneOf<T extends string>(value: string, known: readonly T[], name: string): T {
  if (!(known as readonly string[]).includes(value))
    throw new UsageError(`--${name} takes one of ${known.join(', ')}, not "${value}".`)
  return value as T
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: 'string', short: 'p' },
        prefer: { type: 'string' },
        format: { type: 'string', short: 'f' },
        out: { type: 'string', short: 'o' },
        jobs: { type: 'string', short: 'j' },
        bom: { type: 'boolean' },
        quiet: { type: 'boolean', short: 'q' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0])
  }
}

/** @throws UsageError */
export function readOptions(args: string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const { published, prefer, out, jobs, bom = false, quiet = false } = values
  const format = oneOf(values.format ?? 'table', FORMATS, 'format')
  if (published !== undefined && !isPublishedAt(published))
    throw new UsageError(`--published takes a day such as 2015-09-11, not "${published}".`)
  if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs))
    throw new UsageError(`--jobs takes a number from 1 to 99, not "${jobs}".`)
  if (bom && format !== 'csv') throw new UsageError('--bom goes with --format csv.')
  return {
    inputs: positionals.length > 0 ? positionals : ['-'],
    format,
    out,
    published,
    prefer: prefer === undefined ? undefined : oneOf(prefer, PREFERENCES, 'prefer'),
    jobs: jobs === undefined ? undefined : Number(jobs),
    bom,
    quiet,
  }
}
