import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { ics } from '../../../src/exports/ics.ts'
import { ANCIENT, at, event, hostile, MONTH, SINCE, TIME, UNDATED, UNTIL, written, YEAR } from './sample.ts'

const component = (text: string) => new ICAL.Component(ICAL.parse(text))
const read = (text: string) =>
  component(text)
    .getAllSubcomponents('vevent')
    .map((c) => new ICAL.Event(c))

it('gives a day, a month and a year as all-day spans, and a minute as a minute', async () => {
  const times = [event(1), event(2, { time: MONTH }), event(3, { time: YEAR }), event(4, { time: TIME })]
  const events = read(await written(ics, times))
  expect(events.map((e) => [e.startDate.toString(), e.endDate.toString(), e.startDate.isDate])).toEqual([
    ['2015-09-10', '2015-09-11', true],
    ['2022-05-01', '2022-06-01', true],
    ['2013-01-01', '2014-01-01', true],
    ['2023-09-08T23:11:00', '2023-09-08T23:11:00', false],
  ])
  expect(events[2].description).toContain('في وقت ما من 2013')
  expect(events[0].description).not.toContain('في وقت ما')
})

it('writes a time with an offset in UTC', async () => {
  const time = at('2015-09-11T01:30:00+03:00', '2015-09-11', '2015-09-11', 'time')
  expect(await written(ics, [event(1, { time })])).toContain('\r\nDTSTART:20150910T223000Z\r\n')
})

it('makes no end up for a span that is open', async () => {
  const events = read(await written(ics, [event(1, { time: SINCE }), event(2, { time: UNTIL })]))
  expect(events.map((e) => e.startDate.toString())).toEqual(['2011-03-15', '2011-03-15'])
  expect(events[0].description).toContain('النهاية غير معروفة')
  expect(events[1].description).toContain('البداية غير معروفة')
})

it('leaves out and counts what has no date it can write', async () => {
  const text = await written(ics, [event(1), event(2, { time: ANCIENT }), event(3, { time: UNDATED })])
  expect(read(text)).toHaveLength(1)
  const [journal] = component(text).getAllSubcomponents('vjournal')
  expect(journal.getFirstPropertyValue('x-tarikh-left-out')).toBe('2')
  expect(component(await written(ics, [event(1)])).getAllSubcomponents('vjournal')).toHaveLength(0)
  expect(component(await written(ics, [])).getAllSubcomponents('vjournal')).toHaveLength(1)
})

it('folds at 75 octets, within no character, and keeps hostile text in its property', async () => {
  const text = await written(ics, [hostile(1), event(2, { title: '😀'.repeat(60) })])
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text).not.toContain('\uFFFD')
  const events = read(text)
  expect(events).toHaveLength(2)
  expect(events[0].summary).toContain('<script>alert("1")</script> & ]]>, سطر; END:VEVENT مقلوب')
  expect(events[1].summary).toBe('😀'.repeat(60))
})
