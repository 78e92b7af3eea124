import { GROUPS, type Group } from '../contract/kinds.ts'

const PAPER = ['paper', 'ink', 'ink-2', 'ink-3', 'rule-2', 'fold', 'lit', 'lit-ink'] as const
type Token = (typeof PAPER)[number] | `g-${Group}`

/** Colours of the drawing, by the names of the page's custom properties without their dashes. */
export type Tokens = Record<Token, string>

export const TOKENS: readonly Token[] = [...PAPER, ...(Object.keys(GROUPS) as Group[]).map((g) => `g-${g}` as const)]

export const LIGHT: Tokens = {
  paper: '#ffffff',
  ink: '#15181b',
  'ink-2': '#454b51',
  'ink-3': '#636a70',
  'rule-2': '#a6acab',
  fold: '#cbcccd',
  lit: '#ffe27a',
  'lit-ink': '#15181b',
  'g-speech': '#2f72ea',
  'g-diplomacy': '#006f66',
  'g-force': '#860a22',
  'g-civic': '#56209a',
  'g-life': '#8c5400',
  'g-culture': '#cc4da8',
  'g-economy': '#7d8700',
  'g-other': '#636a70',
}

export const FONT = '"Tarikh Sans", "Sans Before", "Segoe UI", Tahoma, sans-serif'
