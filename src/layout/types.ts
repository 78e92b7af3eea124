import type { Event } from '../contract/event.ts'

export type Lang = 'ar' | 'en'
export type Dir = 'rtl' | 'ltr'
/** readable: clusters get room and empty runs fold; true: a day is as long as any other. */
export type ScaleName = 'readable' | 'true'
/** Month names: يناير (egypt), كانون الثاني (levant), جانفي (maghreb), يوليوز and غشت (morocco). */
export type MonthNames = 'egypt' | 'levant' | 'maghreb' | 'morocco'
export type Digits = 'latn' | 'arab'

/** Days since 1970-01-01 (UTC, proleptic Gregorian); fractions are hours. */
export type Time = number
/** The stretch of time in view, half-open. */
export type Domain = [from: Time, to: Time]

/** What the drawing needs of an event; a stored event has also its article. */
export type LayoutEvent = Pick<Event, 'id' | 'kind' | 'title' | 'time' | 'factuality' | 'salience'>

/** Width in CSS px of one line of text set in the label face. */
export type Measure = (text: string, size: number, weight: number) => number
