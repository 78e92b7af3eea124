import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { csv } from '../../../src/exports/csv.ts'
import { ANCIENT, event, HOSTILE, hostile, UNDATED, written, YEAR } from './sample.ts'

const read = (text: string, options = {}) =>
  parse(text, { columns: true, record_delimiter: '\r\n', ...options }) as Record<string, string>[]

it('gives back what was written', async () => {
  const rows = read(await written(csv, [event(1), event(2, { time: YEAR }), event(3, { time: UNDATED })]))
  expect(rows.map((r) => [r.id, r.edtf, r.from, r.to])).toEqual([
    ['a1-e1', '2015-09-10', '2015-09-10', '2015-09-10'],
    ['a1-e2', '2013', '2013-01-01', '2013-12-31'],
    ['a1-e3', '', '', ''],
  ])
  expect(rows[0]).toMatchObject({ title: 'الوزير أعلن القرار رقم 1', actor: 'الوزير', place: '', confidence: '0.9' })
})

it('has names alone where there is no event', async () => {
  expect(read(await written(csv, []))).toEqual([])
  expect(await written(csv, [])).toMatch(/^"id",.*\r\n$/)
})

it('keeps hostile text in its cell, and no cell is a formula', async () => {
  const [row] = read(await written(csv, [hostile(1)]))
  expect(row.title).toBe(`'${HOSTILE}`)
  for (const start of ['=1', '+1', '-1', '@x', '\t=1', '\r=1', ' =1', '\u200F=1', '\u202E=1', '＝1', '\n=1', '-2+3'])
    expect(read(await written(csv, [event(1, { title: start })]))[0].title).toBe(`'${start}`)
  for (const plain of ["'قال", 'أ=ب', '1-2', ' نص'])
    expect(read(await written(csv, [event(1, { title: plain })]))[0].title).toBe(plain)
})

it('leaves the minus of an ancient year alone', async () => {
  expect(read(await written(csv, [event(1, { time: ANCIENT })]))[0].from).toBe('-0043-03-15')
})

it('begins with a byte order mark when asked', async () => {
  const text = await written(csv, [event(1)], { bom: true })
  expect(text.startsWith('\uFEFF"id"')).toBe(true)
  expect(read(text, { bom: true })[0].id).toBe('a1-e1')
  expect((await written(csv, [])).startsWith('\uFEFF')).toBe(false)
})
