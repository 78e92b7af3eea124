import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublishedAt, parseArticle } from '../../../src/cli/article.ts'
import { readOptions, UsageError } from '../../../src/cli/options.ts'
import { extract } from '../../../src/extract.ts'

const MAIN = join(import.meta.dirname, '../../../src/cli/main.ts')
const TEXT = 'أعلن وزير الصحة أمس الخميس افتتاح مستشفى جديد، وقال إن العمل بدأ عام 2013.'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarikh-cli-'))
  mkdirSync(join(folder, 'many/deep'), { recursive: true })
  writeFileSync(join(folder, 'one.txt'), TEXT)
  writeFileSync(join(folder, 'headed.txt'), `Title: عنوان\r\nPublished: 2015-09-11\r\n\r\n${TEXT}`)
  writeFileSync(join(folder, 'bad.txt'), Buffer.from([0xc3, 0x28]))
  writeFileSync(join(folder, 'blank.txt'), ' \n')
  for (let i = 0; i < 12; i++)
    writeFileSync(join(folder, 'many', i % 2 ? 'deep' : '', `a${10 + i}.txt`), `${TEXT} وكان ذلك في ${1990 + i}.`)
})
afterAll(() => rmSync(folder, { recursive: true }))

function tarikh(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('one article', () => {
  it('is a plain table by default, and the extraction as JSON', () => {
    const table = tarikh(['one.txt', '--published', '2015-09-11'])
    expect(table).toMatchObject({ status: 0, stderr: '' })
    expect(table.stdout).toMatch(/^one\.txt {2}2015-09-11\n/)
    expect(table.stdout).toMatch(/^2013 /m)
    expect(table.stdout).not.toContain('\u001B')
    const json = tarikh(['one.txt', '--published=2015-09-11', '--format', 'json'])
    expect(JSON.parse(json.stdout)).toEqual(extract(TEXT, { publishedAt: '2015-09-11' }))
  })

  it('comes from standard input, and its header before the option', () => {
    expect(JSON.parse(tarikh(['-f', 'json'], TEXT).stdout)).toEqual(extract(TEXT))
    const { document } = JSON.parse(tarikh(['headed.txt', '-f', 'json', '-p', '2001-01-01']).stdout)
    expect(document).toMatchObject({ title: 'عنوان', publishedAt: '2015-09-11', length: TEXT.length })
  })

  it('is drawn, and written in every format to a file that is whole', () => {
    const shapes = {
      svg: /^<svg [\s\S]*<\/svg>\n$/,
      csv: /^"id"/,
      ics: /^BEGIN:VCALENDAR/,
      tml: /<TimeML/,
      jsonld: /"@graph"/,
      timelinejs: /"events"/,
      atom: /<feed/,
      ndjson: /^\{"id":"headed.txt-e1"/,
    }
    for (const [format, shape] of Object.entries(shapes)) {
      const { status, stdout, stderr } = tarikh(['headed.txt', '-f', format, '-o', `out.${format}`])
      expect([status, stdout, stderr], format).toEqual([0, '', ''])
      const text = readFileSync(join(folder, `out.${format}`), 'utf8')
      expect(text).toMatch(shape)
      if (['svg', 'tml', 'atom'].includes(format)) expect(XMLValidator.validate(text), format).toBe(true)
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('many articles', () => {
  it('come from folders and globs, in order, each once, the same on any number of threads', () => {
    const one = tarikh(['many', 'many/**/*.txt', '-f', 'ndjson', '--jobs', '1'])
    const three = tarikh(['many', '-f', 'ndjson', '--jobs', '3'])
    expect(three.status).toBe(0)
    expect(three.stdout).toBe(one.stdout)
    const files = [
      ...new Set(
        one.stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).article),
      ),
    ]
    expect(files).toHaveLength(12)
    expect(files).toEqual([...files].sort())
    expect(JSON.parse(tarikh(['many', '-f', 'json']).stdout)).toHaveLength(12)
  })

  it('go to a folder one by one', () => {
    expect(tarikh(['many', 'one.txt', '-f', 'tml', '-o', 'each/'])).toMatchObject({ status: 0, stdout: '' })
    expect(readdirSync(join(folder, 'each'))).toHaveLength(13)
  })

  it('are read on when some fail, and the exit code says so', () => {
    const { status, stdout, stderr } = tarikh(['bad.txt', 'blank.txt', 'gone.txt', 'one.txt', '-f', 'ndjson'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/gone\.txt: there is no such file[\s\S]*bad\.txt is not UTF-8[\s\S]*blank\.txt has no text/)
    expect(stdout).toContain('"article":"one.txt"')
  })

  it('leave a file as it was where none could be read', () => {
    writeFileSync(join(folder, 'kept.json'), 'kept')
    const { status, stderr } = tarikh(['-f', 'json', '-o', 'kept.json'])
    expect([status, stderr]).toEqual([1, 'tarikh: standard input has no text\n'])
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('kept')
  })
})

describe('the command', () => {
  it('tells what it can do, and what was wrong', () => {
    expect(tarikh(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--format') })
    expect(tarikh(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(tarikh(['many', '-f', 'tml'])).toMatchObject({ status: 2, stdout: '' })
    for (const wrong of [['--nope'], ['-f', 'xml'], ['-p', '2015-02-30'], ['-j', '0'], ['--bom'], ['--prefer', 'x']])
      expect(() => readOptions(wrong), wrong.join(' ')).toThrow(UsageError)
  })
})

describe('a file', () => {
  it('has a header only where all its first lines are known keys', () => {
    expect(parseArticle('Title: أ\nUrl: https://a.example\n\nنص\n\nآخر\n')).toEqual({
      title: 'أ',
      url: 'https://a.example',
      text: 'نص\n\nآخر',
    })
    for (const text of ['الرياض: قال الوزير\n\nنص', 'Title: أ\nقال\n\nنص', 'constructor: x\n\nنص'])
      expect(parseArticle(text)).toEqual({ text })
  })

  it('has a day of publication or none', () => {
    for (const good of ['2015-09-11', '2016-02-29', '2015-09-11T18:30+03:00']) expect(isPublishedAt(good)).toBe(true)
    for (const bad of ['2015-02-29', '2015-13-01', '11-09-2015', '2015-09-11T18:30', '2015-09-11T25:00Z'])
      expect(isPublishedAt(bad)).toBe(false)
  })
})
